import { eq, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { workingCopies } from "#db/schema/articles.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { type Content, changedFields, contentOf } from "#features/revisions/content.ts";
import { findNewestRevision, keepRevision, setAside } from "#features/revisions/keep-revision.ts";
import { holdStory } from "#features/revisions/lock/hold-story.ts";
import { findHolder } from "#features/revisions/lock/story-holder.ts";
import { tellStory } from "#features/revisions/lock/tell-story.ts";
import { type LockedArticle, lockArticle } from "#features/revisions/lock-article.ts";
import { canEditStory } from "#features/revisions/policy.ts";
import { startsNewRevision } from "#features/revisions/rules.ts";
import { standingVersion } from "#features/revisions/standing-version.ts";
import { Conflict } from "#lib/errors.ts";

interface Save {
  articleId: number;
  /** The version that the editor wrote over. */
  seenVersion: number;
  content: Content;
  /** Names this save: sent again, it is known. */
  saveKey?: string | undefined;
  /** Earlier saves of the same writer whose answers never came: a version that one of them made is no news. */
  unanswered?: readonly string[];
  /** The open page on which it was typed; undefined for what no page does. */
  page?: string | undefined;
}

/**
 * Saves what an editor typed and gives the new version. A save over a version that the editor has not
 * seen changes nothing: it is set aside in the history, and throws Conflict with a StandingVersion.
 * What is overwritten by somebody else stays in the history, too.
 */
export async function saveWorkingCopy(actor: Actor, save: Save): Promise<{ version: number }> {
  const outcome = await transaction((tx) => saveOrSetAside(tx, actor, save));
  if ("standing" in outcome) throw new Conflict("story.stale", outcome.standing);
  return outcome;
}

async function saveOrSetAside(tx: Transaction, actor: Actor, save: Save) {
  const { articleId, content, saveKey = null } = save;
  const article = await lockArticle(tx, articleId);
  const { copy } = article;
  authorize(canEditStory(actor, { ...article, sectionId: copy.sectionId }));
  authorize(canEditStory(actor, { ...article, sectionId: content.sectionId }));
  const isSame = changedFields(contentOf(copy), content).length === 0;
  if (isSame || isAnyOf(copy.saveKey, [saveKey])) return { version: copy.version };
  const editedBy = isStaff(actor) ? actor.staffId : null;
  const isStale =
    copy.version !== save.seenVersion && !isAnyOf(copy.saveKey, save.unanswered ?? []);
  if (isStale || (await isHeldElsewhere(tx, save))) {
    await setAside(tx, articleId, { ...content, savedBy: editedBy });
    return { standing: await standingVersion(tx, article) };
  }
  await keepHistory(tx, article, editedBy);
  const [saved] = await tx
    .update(workingCopies)
    .set({ ...content, saveKey, editedBy, editedAt: sql`now()`, version: copy.version + 1 })
    .where(eq(workingCopies.articleId, articleId))
    .returning({ version: workingCopies.version });
  if (save.page && editedBy) await holdStory(tx, { articleId, staffId: editedBy, page: save.page });
  await tellStory(tx, articleId);
  return saved!;
}

async function isHeldElsewhere(tx: Transaction, { articleId, page }: Save): Promise<boolean> {
  if (page === undefined) return false;
  const holder = await findHolder(tx, articleId);
  return holder !== undefined && holder.page !== page;
}

function isAnyOf(key: string | null, keys: readonly (string | null)[]): boolean {
  return key !== null && keys.includes(key);
}

async function keepHistory(tx: Transaction, { id, copy }: LockedArticle, editedBy: number | null) {
  if (copy.version === 1 && copy.headline === "") return;
  const newest = await findNewestRevision(tx, id);
  const starts = startsNewRevision(copy, newest?.savedAt, { editedBy, now: new Date() });
  if (starts) await keepRevision(tx, id, { ...copy, savedBy: copy.editedBy });
}
