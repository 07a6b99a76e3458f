import type { Transaction } from "#db/client.ts";
import type { Actor } from "#features/auth/actor.ts";
import type { LockedArticle } from "#features/revisions/lock-article.ts";
import { findPublishIssues } from "#features/workflow/find-publish-issues.ts";
import { Invalid } from "#lib/errors.ts";

/** Throws Invalid with what must be put right before this version goes out. */
export async function refuseBlocked(
  tx: Transaction,
  actor: Actor,
  article: LockedArticle,
): Promise<void> {
  const issues = await findPublishIssues(actor, article, tx);
  const blocking = issues.filter(({ level }) => level === "blocking");
  if (blocking.length > 0) throw new Invalid(blocking);
}
