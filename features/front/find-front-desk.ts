import { describeDraft } from "#features/front/describe-draft.ts";
import { listArrangements, undoneTo } from "#features/front/list-arrangements.ts";
import { getSettings } from "#features/settings/queries.ts";

/** The front page as it stands, and what it was before. */
export async function findFrontDesk() {
  const [draft, arrangements, { timeZone, language }] = await Promise.all([
    describeDraft({}),
    listArrangements(),
    getSettings(),
  ]);
  return { draft, arrangements, undoTo: undoneTo(arrangements), timeZone, language };
}
