import { lockOfDraft } from "#components/workflow/saving/hold-lock.ts";
import type { LocalDraft } from "#components/workflow/saving/local-draft.ts";
import { localDrafts } from "#components/workflow/saving/local-drafts.ts";

/** A browser that cannot say which pages live is believed after this. */
const SURELY_LEFT_MS = 10_000;
/** A browser whose storage hangs must not keep anybody from writing. */
const PATIENCE_MS = 1500;

/** The newest draft of a person's story that no living page writes: its tab was closed, or died. */
export async function findLeftDraft(
  articleId: number,
  staffId: number,
): Promise<LocalDraft | undefined> {
  const found = listLeft(articleId, staffId).catch(() => []);
  const impatient = new Promise<LocalDraft[]>((resolve) => setTimeout(resolve, PATIENCE_MS, []));
  const left = await Promise.race([found, impatient]);
  return left.toSorted((one, other) => other.typedAt - one.typedAt)[0];
}

async function listLeft(articleId: number, staffId: number): Promise<LocalDraft[]> {
  const own = (await localDrafts.listOf(articleId)).filter((draft) => draft.staffId === staffId);
  const snapshot = await navigator.locks?.query();
  if (!snapshot) return own.filter(({ typedAt }) => Date.now() - typedAt > SURELY_LEFT_MS);
  const held = new Set(snapshot.held?.map(({ name }) => name));
  return own.filter(({ id }) => !held.has(lockOfDraft(id)));
}
