import { transaction } from "#db/client.ts";
import { currentSession } from "#features/auth/current-session.ts";
import { openStoryStream } from "#features/presence/open-story-stream.ts";
import { findStoryFacts } from "#features/presence/story-state.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { canSeeStory } from "#features/revisions/policy.ts";
import { type StandingVersion, standingVersion } from "#features/revisions/standing-version.ts";
import { parseId } from "#lib/parse-id.ts";

/** A story's events for somebody who may see it; undefined for everybody else. */
export async function loadStoryStream(
  id: string,
  { page, signal }: { page: string; signal: AbortSignal },
): Promise<ReadableStream<Uint8Array> | undefined> {
  const seen = await findSeen(id);
  if (!seen || !/^[\w-]{8,64}$/.test(page)) return undefined;
  const { staffId, name } = seen.session;
  return openStoryStream(seen.articleId, { present: { page, staffId, name }, signal });
}

/** A story's newest version for somebody who may see it; undefined for everybody else. */
export async function loadStandingVersion(id: string): Promise<StandingVersion | undefined> {
  const seen = await findSeen(id);
  if (!seen) return undefined;
  return transaction(async (tx) => standingVersion(tx, await lockArticle(tx, seen.articleId)));
}

async function findSeen(id: string) {
  const session = await currentSession();
  const articleId = parseId(id);
  if (!session || !articleId) return undefined;
  const facts = await findStoryFacts(articleId);
  if (!facts || !canSeeStory(session.actor, facts)) return undefined;
  return { session, articleId };
}
