import { blankForm } from "#features/auth/form-state.ts";
import { takeOverStoryAction } from "#features/revisions/actions.ts";
import type { StandingVersion } from "#features/revisions/standing-version.ts";

/** Makes this page the one on which the story is written; undefined where it cannot. */
export async function takeOver(
  articleId: number,
  page: string,
): Promise<StandingVersion | undefined> {
  const form = new FormData();
  form.set("articleId", String(articleId));
  form.set("page", page);
  const answer = await takeOverStoryAction(blankForm, form).catch(() => undefined);
  return answer?.data;
}
