import { currentSession } from "#features/auth/current-session.ts";
import { seesAllStories } from "#features/revisions/policy.ts";
import { listLateChanges } from "#features/scheduling/queries.ts";

/** What should be live by now and is not; nothing for whom that is no concern. */
export async function loadLateChanges() {
  const session = await currentSession();
  return session && seesAllStories(session.actor) ? listLateChanges() : [];
}
