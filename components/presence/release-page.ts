import { releaseUrl } from "#features/workflow/urls.ts";

/** What lets a story go that a page held. */
export function releaseForm(articleId: number, page: string): FormData {
  const form = new FormData();
  form.set("articleId", String(articleId));
  form.set("page", page);
  return form;
}

/** Lets a story go in the place of a page that died. */
export async function releasePage(articleId: number, page: string): Promise<void> {
  const body = releaseForm(articleId, page);
  await fetch(releaseUrl(articleId), { method: "POST", body }).catch(() => {});
}
