import { currentSession } from "#features/auth/current-session.ts";
import { requireStaff } from "#features/auth/require-staff.ts";
import { findAtDesk } from "#features/finder/find-at-desk.ts";
import { finderUrl } from "#features/finder/urls.ts";

/** What fits the words of the finder's page. */
export async function loadFindings(sent: string | string[] | undefined) {
  const words = [sent].flat()[0] ?? "";
  const { actor } = await requireStaff(finderUrl(words));
  return { actor, words, findings: await findAtDesk(actor, words) };
}

/** The same for the finder's box; undefined where nobody is signed in. */
export async function loadFindingsAsData(words: string) {
  const session = await currentSession();
  return session && findAtDesk(session.actor, words);
}
