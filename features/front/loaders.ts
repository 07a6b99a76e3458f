import { notFound } from "next/navigation";
import { allArticlesTag } from "#features/articles/tags.ts";
import { requireStaff } from "#features/auth/require-staff.ts";
import { type ComposedFront, composeFront } from "#features/front/compose-front.ts";
import { findFrontDesk } from "#features/front/find-front-desk.ts";
import { SlotsInQuery } from "#features/front/input.ts";
import { canArrangeFront } from "#features/front/policy.ts";
import { listChoices } from "#features/front/queries.ts";
import { frontTag } from "#features/front/tags.ts";
import { deskFrontUrl, frontPreviewUrl } from "#features/front/urls.ts";
import { siteTag } from "#features/settings/tags.ts";
import { dependsOn, keepAtMost } from "#lib/render.ts";

interface FrontSite {
  /** The publication's. */
  language: string;
  hasQuiz: boolean;
}

/** The front page as readers get it. */
export async function loadFront(site: FrontSite): Promise<ComposedFront> {
  dependsOn(siteTag(), allArticlesTag(), frontTag());
  const slots = await listChoices();
  const ends = slots.flatMap(({ until }) => until ?? []).map((until) => until.getTime());
  if (ends.length > 0) keepAtMost((Math.min(...ends) - Date.now()) / 1000);
  return composeFront({ ...site, slots });
}

/** The front page as an arrangement that is not saved would make it, for whoever may arrange it. */
export async function loadFrontPreview(
  query: Record<string, string | string[] | undefined>,
  site: FrontSite,
): Promise<ComposedFront> {
  await requireArranger(frontPreviewUrl());
  return composeFront({ ...site, slots: SlotsInQuery.parse(query) });
}

/** The front page at the desk, as it stands, with what it was before. */
export async function loadFrontDesk() {
  await requireArranger(deskFrontUrl());
  return findFrontDesk();
}

async function requireArranger(path: string): Promise<void> {
  const { actor } = await requireStaff(path);
  if (!canArrangeFront(actor)) notFound();
}
