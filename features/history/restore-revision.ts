import { and, eq, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { revisions, workingCopies } from "#db/schema/articles.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import type { RestoreInput } from "#features/history/input.ts";
import { changedFields, contentOf } from "#features/revisions/content.ts";
import { keepRevision } from "#features/revisions/keep-revision.ts";
import { tellStory } from "#features/revisions/lock/tell-story.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { canEditStory } from "#features/revisions/policy.ts";
import { Conflict, NotFound } from "#lib/errors.ts";

/**
 * Makes an earlier version the working copy. Nothing is taken away: what stood until now stays in the
 * history, and what was restored is added to it. Readers see none of it until the story is published.
 */
export function restoreRevision(actor: Actor, input: RestoreInput): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const { articleId, number } = input;
    const article = await lockArticle(tx, articleId);
    const { copy } = article;
    authorize(canEditStory(actor, { ...article, sectionId: copy.sectionId }));
    const content = contentOf(await getRevision(tx, articleId, number));
    authorize(canEditStory(actor, { ...article, sectionId: content.sectionId }));
    if (changedFields(contentOf(copy), content).length === 0) return { version: copy.version };
    if (copy.version !== input.seenVersion) throw new Conflict("story.stale");
    const staffId = isStaff(actor) ? actor.staffId : null;
    await keepRevision(tx, articleId, { ...copy, savedBy: copy.editedBy });
    await keepRevision(tx, articleId, { ...content, savedBy: staffId, reason: "restored" });
    const version = copy.version + 1;
    await tx
      .update(workingCopies)
      .set({ ...content, saveKey: null, editedBy: staffId, editedAt: sql`now()`, version })
      .where(eq(workingCopies.articleId, articleId));
    await recordAudit(
      tx,
      actor,
      "article.restore",
      { kind: "article", id: articleId },
      { before: { version: copy.version }, after: { version, restored: number } },
    );
    await tellStory(tx, articleId);
    return { version };
  });
}

async function getRevision(tx: Transaction, articleId: number, number: number) {
  const [revision] = await tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)));
  if (!revision) throw new NotFound("revision");
  return revision;
}
