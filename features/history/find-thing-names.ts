import { inArray } from "drizzle-orm";
import { db } from "#db/client.ts";
import { workingCopies } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { media } from "#db/schema/media.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import type { Content } from "#features/revisions/content.ts";

/** What the things are called that versions of a story name by id. */
export async function findThingNames(versions: readonly Content[]) {
  const ids = (read: (version: Content) => (number | null)[]) => [
    ...new Set(versions.flatMap(read).filter((id) => id !== null)),
  ];
  const pinnedIds = ids((version) => version.pinnedIds);
  const mediaIds = ids((version) => [version.leadMediaId]);
  const [named, stories, pictures] = await Promise.all([
    Promise.all([
      findNames(
        sections,
        ids((version) => [version.sectionId]),
      ),
      findNames(
        series,
        ids((version) => [version.seriesId]),
      ),
      findNames(
        authors,
        ids((version) => version.bylines.map(({ authorId }) => authorId)),
      ),
      findNames(
        topics,
        ids((version) => version.topicIds),
      ),
    ]),
    db()
      .select({ id: workingCopies.articleId, name: workingCopies.headline })
      .from(workingCopies)
      .where(inArray(workingCopies.articleId, pinnedIds)),
    db()
      .select({ id: media.id, filename: media.filename, alt: media.alt })
      .from(media)
      .where(inArray(media.id, mediaIds)),
  ]);
  const [sectionNames, seriesNames, authorNames, topicNames] = named;
  return {
    sections: sectionNames,
    series: seriesNames,
    authors: authorNames,
    topics: topicNames,
    stories,
    pictures,
  };
}

function findNames(
  table: typeof sections | typeof series | typeof authors | typeof topics,
  ids: number[],
) {
  return db().select({ id: table.id, name: table.name }).from(table).where(inArray(table.id, ids));
}
