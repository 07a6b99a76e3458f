import { transaction } from "#db/client.ts";
import { currentSession } from "#features/auth/current-session.ts";
import { openStoryStream } from "#features/presence/open-story-stream.ts";
import { findStoryFacts } from "#features/presence/story-state.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { canSeeStory } from "#features/revisions/policy.ts";
import { type StandingVersion, standingVersion } from "#features/revisions/standing-version.ts";
import { parseId } from "#lib/parse-id.ts";

/** A story's events for somebody who may see it, or the status with which everybody else is answered. */
export async function loadStoryStream(
  id: string,
  { page, signal }: { page: string; signal: AbortSignal },
): Promise<ReadableStream<Uint8Array> | 401 | 404> {
  const seen = await findSeen(id);
  if (typeof seen === "number") return seen;
  const { staffId, name } = seen.session;
  return openStoryStream(seen.articleId, { present: { page, staffId, name }, signal });
}

/** A story's newest version for somebody who may see it, or the status for everybody else. */
export async function loadStandingVersion(id: string): Promise<StandingVersion | 401 | 404> {
  const seen = await findSeen(id);
  if (typeof seen === "number") return seen;
  return transaction(async (tx) => standingVersion(tx, await lockArticle(tx, seen.articleId)));
}

async function findSeen(id: string) {
  const session = await currentSession();
  if (!session) return 401;
  const articleId = parseId(id);
  const facts = articleId && (await findStoryFacts(articleId));
  return facts && canSeeStory(session.actor, facts) ? { session, articleId } : 404;
}
