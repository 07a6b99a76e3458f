import { notFound } from "next/navigation";
import { cache } from "react";
import { findSeries, listRunningSeries } from "#features/series/queries.ts";
import { seriesTag } from "#features/series/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import { dependsOn } from "#lib/render.ts";

export const loadSeries = cache(async (slug: string) => {
  const found = await findSeries(slug);
  if (!found) notFound();
  dependsOn(seriesTag(found.id));
  return found;
});

/** Series that run, for their list. */
export async function loadRunningSeries() {
  const running = await listRunningSeries();
  dependsOn(siteTag(), ...running.map((one) => seriesTag(one.id)));
  return running;
}
