import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { type Ids, idOf, type Loading } from "#features/transfer/demonstration/loading.ts";
import { rememberRows } from "#features/transfer/demonstration/remembered-rows.ts";

/** Sections, topics and series, in the order of their files. */
export async function loadTaxonomy(loading: Loading): Promise<void> {
  const { tx, content, media } = loading;
  const position = <T>(row: T, index: number) => ({ ...row, position: index + 1 });
  const addedSections = await tx
    .insert(sections)
    .values(content.sections.map(position))
    .returning({ id: sections.id, name: sections.slug });
  const addedTopics = await tx
    .insert(topics)
    .values(content.topics)
    .returning({ id: topics.id, name: topics.slug });
  const addedSeries = await tx
    .insert(series)
    .values(
      content.series
        .map(({ picture, ...row }) => ({ ...row, bannerId: idOf(media, picture) }))
        .map(position),
    )
    .returning({ id: series.id, name: series.slug });
  note(loading.sections, addedSections);
  note(loading.topics, addedTopics);
  note(loading.series, addedSeries);
  await rememberRows(tx, "section", addedSections);
  await rememberRows(tx, "topic", addedTopics);
  await rememberRows(tx, "series", addedSeries);
}

function note(ids: Ids, added: { id: number; name: string }[]): void {
  for (const { id, name } of added) ids.set(name, id);
}
