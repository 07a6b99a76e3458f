import { notFound } from "next/navigation";
import { allArticlesTag } from "#features/articles/tags.ts";
import { type CorrectionEntry, listCorrections } from "#features/corrections/queries.ts";
import { type KeysetPage, keysetPage, parseCursor, STORIES_PER_PAGE } from "#lib/keyset.ts";
import { dependsOn } from "#lib/render.ts";

/** A page of all corrections and retractions, the newest first. 404 for a cursor that is none, and past the end. */
export async function loadCorrections(
  after: string | string[] | undefined,
): Promise<KeysetPage<CorrectionEntry>> {
  dependsOn(allArticlesTag());
  const last = parseCursor(after);
  if (after !== undefined && !last) notFound();
  const rows = await listCorrections({ limit: STORIES_PER_PAGE + 1, after: last });
  if (rows.length === 0 && last) notFound();
  const page = keysetPage(rows, STORIES_PER_PAGE, ({ at, id }) => ({ at, id }));
  return last ? { ...page, newer: "" } : page;
}
