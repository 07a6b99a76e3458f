import { and, asc, desc, eq, inArray, ne, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { media } from "#db/schema/media.ts";
import { newsletters } from "#db/schema/newsletters.ts";
import { quizzes } from "#db/schema/quizzes.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { listed } from "#features/articles/card-view.ts";

/** Something to choose, by its id. */
export interface Choice {
  id: number;
  name: string;
}

/** A picture to choose. */
export interface MediaChoice {
  id: number;
  filename: string;
  alt: string;
  caption: string;
  credit: string;
  width: number | null;
  height: number | null;
  /** Path below /media of its smallest variant, or of the original while the variants are made. */
  path: string | null;
}

const MOST = 3000;
const RECENT_STORIES = 1000;
const RECENT_PICTURES = 48;

/** The story that is edited, and what it holds already. */
export interface ChoosingStory {
  id: number;
  /** Pictures above and in its text. */
  pictureIds: readonly number[];
  pinnedIds: readonly number[];
}

/** What an editor can choose for a story. */
export async function listChoices(story: ChoosingStory) {
  return inParallel({
    sections: listNames(sections, [asc(sections.position), asc(sections.name)]),
    series: listNames(series, [asc(series.position), asc(series.name)]),
    authors: listNames(authors, [asc(authors.name)]),
    topics: listNames(topics, [asc(topics.name)]),
    newsletters: listNames(newsletters, [asc(newsletters.position), asc(newsletters.name)]),
    quizzes: listQuizzes(),
    stories: listPinnable(story),
    pictures: listPictures(story.pictureIds),
  });
}

async function inParallel<Asked extends Record<string, Promise<unknown>>>(asked: Asked) {
  const answers = await Promise.all(Object.values(asked));
  const named = Object.keys(asked).map((name, index) => [name, answers[index]]);
  return Object.fromEntries(named) as { [Name in keyof Asked]: Awaited<Asked[Name]> };
}

/** A row of `media` as a picture to choose. */
export function mediaChoice(row: typeof media.$inferSelect): MediaChoice {
  const { id, filename, alt, caption, credit, width, height, variants } = row;
  const smallest = variants
    .filter(({ format }) => format !== "avif")
    .toSorted((one, other) => one.width - other.width)[0];
  return { id, filename, alt, caption, credit, width, height, path: smallest?.path ?? row.path };
}

export type Choices = Awaited<ReturnType<typeof listChoices>>;

function listNames(
  table: typeof sections | typeof series | typeof authors | typeof topics | typeof newsletters,
  order: ReturnType<typeof asc>[],
): Promise<Choice[]> {
  return db()
    .select({ id: table.id, name: table.name })
    .from(table)
    .orderBy(...order)
    .limit(MOST);
}

function listQuizzes(): Promise<Choice[]> {
  return db()
    .select({ id: quizzes.id, name: quizzes.title })
    .from(quizzes)
    .orderBy(desc(quizzes.createdAt), desc(quizzes.id))
    .limit(MOST);
}

/** Headlines of the newest stories that readers find in lists, and of what is pinned already, whatever became of it. */
function listPinnable({ id, pinnedIds }: ChoosingStory): Promise<Choice[]> {
  const recent = db()
    .select({ id: articles.id })
    .from(articles)
    .where(listed())
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(RECENT_STORIES);
  return db()
    .select({ id: articles.id, name: revisions.headline })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(
      and(
        ne(articles.id, id),
        or(inArray(articles.id, recent), inArray(articles.id, [...pinnedIds])),
      ),
    )
    .orderBy(desc(articles.publishedAt), desc(articles.id));
}

/** The newest pictures, and those in use however old they are. */
export async function listPictures(inUse: readonly number[]): Promise<MediaChoice[]> {
  const recent = db()
    .select({ id: media.id })
    .from(media)
    .where(eq(media.kind, "image"))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(RECENT_PICTURES);
  return db()
    .select({
      id: media.id,
      filename: media.filename,
      alt: media.alt,
      caption: media.caption,
      credit: media.credit,
      width: media.width,
      height: media.height,
      path: sql<string | null>`coalesce((select variant ->> 'path'
        from jsonb_array_elements(${media.variants}) variant
        where variant ->> 'format' <> 'avif' order by (variant ->> 'width')::int limit 1), ${media.path})`,
    })
    .from(media)
    .where(or(inArray(media.id, recent), inArray(media.id, [...inUse])))
    .orderBy(desc(media.createdAt), desc(media.id));
}
