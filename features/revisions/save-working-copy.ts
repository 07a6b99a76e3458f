import { eq, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { workingCopies } from "#db/schema/articles.ts";
import { staff } from "#db/schema/staff.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { type Content, changedFields, contentOf } from "#features/revisions/content.ts";
import { findNewestRevision, keepRevision } from "#features/revisions/keep-revision.ts";
import { type LockedArticle, lockArticle } from "#features/revisions/lock-article.ts";
import { canEditStory } from "#features/revisions/policy.ts";
import { startsNewRevision } from "#features/revisions/rules.ts";
import type { StandingVersion } from "#features/revisions/standing-version.ts";
import { Conflict } from "#lib/errors.ts";

interface Save {
  articleId: number;
  /** The version that the editor wrote over. */
  seenVersion: number;
  content: Content;
}

/**
 * Saves what an editor typed and gives the new version. A save over a version that the editor has not
 * seen throws Conflict with a StandingVersion and changes nothing; what is overwritten by somebody else stays in the history.
 */
export function saveWorkingCopy(actor: Actor, { articleId, seenVersion, content }: Save) {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canEditStory(actor, { ...article, sectionId: article.copy.sectionId }));
    authorize(canEditStory(actor, { ...article, sectionId: content.sectionId }));
    if (changedFields(contentOf(article.copy), content).length === 0) {
      return { version: article.copy.version };
    }
    if (article.copy.version !== seenVersion) {
      throw new Conflict("story.stale", await standingVersion(tx, article));
    }
    const editedBy = isStaff(actor) ? actor.staffId : null;
    await keepHistory(tx, article, editedBy);
    const [saved] = await tx
      .update(workingCopies)
      .set({ ...content, editedBy, editedAt: sql`now()`, version: seenVersion + 1 })
      .where(eq(workingCopies.articleId, articleId))
      .returning({ version: workingCopies.version });
    return saved!;
  });
}

async function standingVersion(tx: Transaction, { copy }: LockedArticle): Promise<StandingVersion> {
  const [editor] = copy.editedBy
    ? await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, copy.editedBy))
    : [];
  return {
    version: copy.version,
    editedAt: copy.editedAt.toISOString(),
    editedBy: editor?.name ?? "",
  };
}

async function keepHistory(tx: Transaction, { id, copy }: LockedArticle, editedBy: number | null) {
  if (copy.version === 1 && copy.headline === "") return;
  const newest = await findNewestRevision(tx, id);
  const starts = startsNewRevision(copy, newest?.savedAt, { editedBy, now: new Date() });
  if (starts) await keepRevision(tx, id, { ...copy, savedBy: copy.editedBy });
}
