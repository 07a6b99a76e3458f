import { notFound } from "next/navigation";
import { cache } from "react";
import { findSeries } from "#features/series/queries.ts";
import { seriesTag } from "#features/series/tags.ts";
import { dependsOn } from "#lib/render.ts";

export const loadSeries = cache(async (slug: string) => {
  const found = await findSeries(slug);
  if (!found) notFound();
  dependsOn(seriesTag(found.id));
  return found;
});
