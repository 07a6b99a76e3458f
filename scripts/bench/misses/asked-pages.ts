import type pg from "pg";
import { formatCursor } from "#lib/keyset.ts";

/** A page of the archive, and what expires it as often as it may happen. */
export interface AskedPage {
  name: string;
  path: string;
  tag: string;
  /** Queries that a miss may send (P7). */
  mostQueries: number;
}

const ANY = 6;
const STORY = 3;

/** Every kind of page, each for the largest that the archive has. */
export async function askedPages(database: pg.Client): Promise<AskedPage[]> {
  const largest = async (table: string, column: string) =>
    (
      await database.query<{ id: string }>(
        `select ${column} as id from ${table} where ${column} is not null group by 1 order by count(*) desc limit 1`,
      )
    ).rows[0]!.id;
  const section = await largest("articles", "section_id");
  const series = await largest("articles", "series_id");
  const topic = await largest("article_topics", "topic_id");
  const author = await largest("bylines", "author_id");
  const slugOf = async (table: string, id: string) =>
    (await database.query<{ slug: string }>(`select slug from ${table} where id = $1`, [id]))
      .rows[0]!.slug;
  const places = [
    { name: "section", path: `/${await slugOf("sections", section)}`, tag: `section:${section}` },
    { name: "topic", path: `/topics/${await slugOf("topics", topic)}`, tag: `topic:${topic}` },
    { name: "series", path: `/series/${await slugOf("series", series)}`, tag: `series:${series}` },
    {
      name: "author",
      path: `/authors/${await slugOf("authors", author)}`,
      tag: `author:${author}`,
    },
  ];
  const site = { name: "site", path: "", tag: "articles" };
  const middle = await placeInTheMiddle(database);
  const month = middle.at.toISOString().slice(0, 7);
  const of = (name: string, path: string, tag: string, mostQueries = ANY) => ({
    name,
    path,
    tag,
    mostQueries,
  });
  return [
    of("front page", "/", "articles"),
    ...places.flatMap(({ name, path, tag }) => [
      of(name, path, tag),
      of(`${name}, a page in the middle`, `${path}?after=${formatCursor(middle)}`, tag),
    ]),
    ...(await stories(database, series)).map(({ kind, path, id }) =>
      of(kind, path, `article:${id}`, STORY),
    ),
    of("list of series", "/series", "articles"),
    of("list of topics", "/topics", "articles"),
    of("list of authors", "/authors", "articles"),
    of("corrections", "/corrections", "articles"),
    of("list of months", "/archive", "articles"),
    of("a month's stories", `/${month.replace("-", "/")}`, "articles"),
    ...[site, ...places].flatMap(({ name, path, tag }) => [
      of(`feed of the ${name}`, `${path}/feed.xml`, tag),
      of(`feed archive of the ${name}`, `${path}/feed/${month}.atom`, tag),
    ]),
    of("sitemap", "/sitemap.xml", "articles"),
    of("topics in the sitemap", "/sitemap-topics.xml", "articles"),
    of("authors in the sitemap", "/sitemap-authors.xml", "articles"),
    of("a month of the sitemap", `/sitemap-stories-${month}.xml`, "articles"),
    of("news sitemap", "/news-sitemap.xml", "articles"),
    of("search", "/search?q=council+border", "articles"),
    of("missing page", "/no-such-page", "redirects"),
    of("public interface, stories", "/api/v1/articles", "articles"),
  ];
}

/** A listed story that half of the archive is older than. */
async function placeInTheMiddle(database: pg.Client): Promise<{ at: Date; id: number }> {
  const { rows } = await database.query<{ at: Date; id: string }>(
    `select published_at as at, id from articles order by published_at desc
      offset (select count(*) / 2 from articles) limit 1`,
  );
  return { at: rows[0]!.at, id: Number(rows[0]!.id) };
}

/** The English story of the largest series with the most topics, and such a story that is in no series. */
async function stories(database: pg.Client, series: string) {
  const { rows } = await database.query<{ kind: string; path: string; id: string }>(
    `select distinct on (kind) kind, '/' || sections.slug || '/' || articles.slug as path, articles.id
    from articles join sections on sections.id = section_id
    cross join lateral (select case when series_id is null then 'story' else 'story of a series' end as kind) of
    where language = 'en' and (series_id is null or series_id = $1)
    order by kind, (select count(*) from article_topics where article_id = articles.id) desc, published_at desc`,
    [series],
  );
  return rows;
}
