import { eq, or } from "drizzle-orm";
import { articles, revisions, workingCopies } from "#db/schema/articles.ts";
import { quizzes } from "#db/schema/quizzes.ts";
import { sections } from "#db/schema/sections.ts";
import { sponsorPlacements } from "#db/schema/sponsors.ts";
import { staffRoles } from "#db/schema/staff.ts";
import type { Actor } from "#features/auth/actor.ts";
import { removeRecord } from "#features/records/remove-record.ts";
import { sectionKind } from "#features/taxonomy/section-kind.ts";

/** Removes a section that has no story, and never had, nothing below it, and nobody's role in it. */
export function removeSection(actor: Actor, { sectionId: id }: { sectionId: number }) {
  return removeRecord(actor, sectionKind, {
    id,
    countUses: async (tx) => {
      const stories = await tx.$count(
        tx
          .selectDistinct({ id: articles.id })
          .from(articles)
          .leftJoin(workingCopies, eq(workingCopies.articleId, articles.id))
          .leftJoin(revisions, eq(revisions.articleId, articles.id))
          .where(
            or(
              eq(articles.sectionId, id),
              eq(workingCopies.sectionId, id),
              eq(revisions.sectionId, id),
            ),
          )
          .as("stories"),
      );
      return (
        stories +
        (await tx.$count(sections, eq(sections.parentId, id))) +
        (await tx.$count(quizzes, eq(quizzes.sectionId, id))) +
        (await tx.$count(sponsorPlacements, eq(sponsorPlacements.sectionId, id))) +
        (await tx.$count(staffRoles, eq(staffRoles.sectionId, id)))
      );
    },
  });
}
