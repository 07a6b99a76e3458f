import { asc, eq } from "drizzle-orm";
import type { db, Transaction } from "#db/client.ts";
import { revisions } from "#db/schema/articles.ts";
import { approvals } from "#db/schema/planning.ts";
import { sections } from "#db/schema/sections.ts";
import { staff } from "#db/schema/staff.ts";
import { isStale } from "#features/planning/rules.ts";
import { type Content, contentOf } from "#features/revisions/content.ts";

interface ApprovedStory {
  id: number;
  copy: Content;
}

/** Who approved a story: each person's last word, and whether what they approved still stands. */
export async function listApprovals(
  database: Transaction | ReturnType<typeof db>,
  { id, copy }: ApprovedStory,
) {
  const rows = await database
    .select({
      staffId: approvals.staffId,
      name: staff.name,
      approvedAt: approvals.approvedAt,
      revision: revisions,
    })
    .from(approvals)
    .innerJoin(staff, eq(staff.id, approvals.staffId))
    .innerJoin(revisions, eq(revisions.id, approvals.revisionId))
    .where(eq(approvals.articleId, id))
    .orderBy(asc(approvals.approvedAt), asc(approvals.id));
  const last = new Map(rows.map((row) => [row.staffId, row]));
  return [...last.values()].map(({ staffId, name, approvedAt, revision }) => ({
    staffId,
    name,
    approvedAt,
    number: revision.number,
    isStale: isStale(contentOf(revision), contentOf(copy)),
  }));
}

/** How many approvals the story's section asks for, and how many stand. */
export async function countApprovals(
  database: Transaction | ReturnType<typeof db>,
  story: ApprovedStory,
): Promise<{ needed: number; standing: number }> {
  const { sectionId } = story.copy;
  if (sectionId === null) return { needed: 0, standing: 0 };
  const [section] = await database
    .select({ needed: sections.approvalsNeeded })
    .from(sections)
    .where(eq(sections.id, sectionId));
  const needed = section?.needed ?? 0;
  if (needed === 0) return { needed, standing: 0 };
  const given = await listApprovals(database, story);
  return { needed, standing: given.filter((approval) => !approval.isStale).length };
}
