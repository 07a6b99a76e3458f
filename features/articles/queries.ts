import { and, asc, desc, eq, inArray, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { articles, articleTopics, frontSlots, origins, revisions } from "#db/schema/articles.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { corrections } from "#db/schema/corrections.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import type {
  ArticleByline,
  ArticleCorrection,
  ArticleFile,
  ArticleOrigin,
  ArticleSeries,
  ArticleTopic,
  ArticleTranslation,
} from "#features/articles/article-view.ts";
import { type ArticleCard, listed, out, selectCards } from "#features/articles/card-view.ts";
import { held } from "#features/articles/held.ts";
import {
  allStories,
  countOf,
  isInStretch,
  type Listing,
  place,
  stretchOf,
} from "#features/articles/listing.ts";
import { pictureOf } from "#features/media/picture-view.ts";
import { quizzesIn } from "#features/quizzes/quiz-view.ts";
import { type Cursor, type KeysetPage, keysetPage } from "#lib/keyset.ts";

const newestFirst = [desc(articles.publishedAt), desc(articles.id)] as const;

interface ListOptions {
  limit: number;
  after?: Cursor | undefined;
}

/** Listed stories, the newest first. */
export function listLatest(options: ListOptions) {
  return listPage(allStories, options);
}

/** Stories that an editor put on the front page, in their places. */
export async function listFrontSlots(): Promise<ArticleCard[]> {
  const placed = sql`(select ${frontSlots.position} from ${frontSlots} where ${frontSlots.articleId} = ${articles.id})`;
  const isPlaced = sql`${articles.id} = any(array(select ${frontSlots.articleId} from ${frontSlots} where ${held()}))`;
  return selectCards(isPlaced).orderBy(asc(placed)).limit(12);
}

/** The newest listed stories that are not among those. */
export async function listFilling(taken: number[], limit: number): Promise<ArticleCard[]> {
  return selectCards(taken.length > 0 ? notInArray(articles.id, taken) : undefined)
    .orderBy(...newestFirst)
    .limit(limit);
}

/** Running columns with the headline of their newest listed story, in the newsroom's order. */
export function listSeriesOnFront(limit: number) {
  return selectSeries(isNull(series.endedAt)).limit(limit);
}

/** Running columns in the newsroom's order, then those that ended, the last to end first. */
export function listAllSeries(limit: number) {
  return selectSeries(undefined).limit(limit);
}

function selectSeries(condition: SQL | undefined) {
  const latest = db()
    .select({
      story:
        sql<SeriesLatest>`jsonb_build_object('id', ${articles.id}, 'slug', ${articles.slug}, 'language', ${articles.language},
      'headline', ${revisions.headline}, 'section', jsonb_build_object('slug', ${sections.slug}))`.as(
          "story",
        ),
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(listed(), eq(articles.seriesId, series.id), isOriginal()))
    .orderBy(...newestFirst)
    .limit(1)
    .as("latest");
  return db()
    .select({
      slug: series.slug,
      name: series.name,
      partner: series.partner,
      promise: series.promise,
      cadence: series.cadence,
      colour: series.colour,
      endedAt: series.endedAt,
      latest: sql<SeriesLatest | null>`${latest.story}`,
    })
    .from(series)
    .leftJoinLateral(latest, sql`true`)
    .where(condition)
    .orderBy(
      sql`${series.endedAt} desc nulls first`,
      asc(series.position),
      asc(series.name),
      asc(series.id),
    )
    .$dynamic();
}

/** Not a translation of a story that is listed itself. */
function isOriginal(): SQL {
  const original = alias(articles, "original");
  return sql`not exists (select from ${articles} original
    where original.id = ${articles.translationOf} and ${listed(original)})`;
}

interface SeriesLatest {
  id: number;
  slug: string;
  language: string;
  headline: string;
  section: { slug: string };
}

export type SeriesOnFront = Awaited<ReturnType<typeof listSeriesOnFront>>[number];

/** Whatever stands at this slug: a live story, or one withdrawn or withheld with the reason; nothing that is not out. */
export async function findArticleAt(slug: string) {
  const [article] = await db()
    .select({
      id: articles.id,
      slug: articles.slug,
      language: articles.language,
      publishedAt: sql<Date>`${articles.publishedAt}`.mapWith(articles.publishedAt),
      changedAt: articles.changedAt,
      retractedAt: articles.retractedAt,
      retractionReason: articles.retractionReason,
      withheldAt: articles.withheldAt,
      withheldReason: articles.withheldReason,
      unlistedAt: articles.unlistedAt,
      wordCount: articles.wordCount,
      commentMode: articles.commentMode,
      commentsCloseAt: articles.commentsCloseAt,
      section: { id: sections.id, slug: sections.slug, name: sections.name },
      kicker: revisions.kicker,
      headline: revisions.headline,
      standfirst: revisions.standfirst,
      kind: revisions.kind,
      dateline: revisions.dateline,
      body: revisions.body,
      leadCaption: revisions.leadCaption,
      commentPrompt: revisions.commentPrompt,
      seoTitle: revisions.seoTitle,
      seoDescription: revisions.seoDescription,
      socialTitle: revisions.socialTitle,
      socialDescription: revisions.socialDescription,
      pinnedIds: revisions.pinnedIds,
      republication: revisions.republication,
      socialPicture: articles.socialPicture,
      picture: pictureOf(revisions.leadMediaId),
      bylines: bylinesOfArticle(),
      series: seriesOfArticle(),
      topics: topicsOfArticle(),
      origin: originOfArticle(),
      corrections: correctionsOfArticle(),
      translations: translationsOfArticle(),
      pictures: picturesInBody(),
      files: filesInBody(),
      quizzes: quizzesIn(revisions.body),
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.slug, slug), out()));
  return article;
}

export type ArticleRow = NonNullable<Awaited<ReturnType<typeof findArticleAt>>>;

/** A page of a listing, the newest first. */
export async function listPage(
  listing: Listing,
  { limit, after }: ListOptions,
): Promise<KeysetPage<ArticleCard>> {
  const condition = after && place(listing, "<", after);
  const stretch = { condition, order: "newest first", limit: limit + 1 } as const;
  const rows = await selectCards(isInStretch(listing, stretch)).orderBy(...newestFirst);
  return keysetPage(rows, limit, (card) => ({ at: card.publishedAt, id: card.id }));
}

/** The same in the listing's own order, where that is not when stories were published; each with its place in it. */
export async function listPageInOrder(
  listing: Listing,
  { limit, after }: ListOptions,
): Promise<KeysetPage<ArticleCard & { at: Date }>> {
  const condition = after && place(listing, "<", after);
  const stretch = { condition, order: "newest first", limit: limit + 1 } as const;
  const places = await db()
    .select({
      at: sql<Date>`found.at`.mapWith(articles.publishedAt),
      id: sql<number>`found.id`.mapWith(articles.id),
    })
    .from(sql`(${stretchOf(listing, stretch)}) found`);
  const ids = places.map(({ id }) => id);
  const cards = await selectCards(inArray(articles.id, ids));
  const rows = places.flatMap(({ at, id }) => {
    const card = cards.find((one) => one.id === id);
    return card ? { ...card, at } : [];
  });
  return keysetPage(rows, limit, ({ at, id }) => ({ at, id }));
}

/** Where the page of `size` stories that ends with this one starts: undefined for the first page. */
export async function findNewerPage(
  listing: Listing,
  { last, size }: { last: Cursor; size: number },
): Promise<Cursor | undefined> {
  const condition = place(listing, ">=", last);
  const stretch = { condition, order: "oldest first", offset: size, limit: 1 } as const;
  const [before] = await db()
    .select({
      at: sql<Date>`found.at`.mapWith(articles.publishedAt),
      id: sql<number>`found.id`.mapWith(articles.id),
    })
    .from(sql`(${stretchOf(listing, stretch)}) found`);
  return before;
}

/** How many stories of a listing stand at a place or were published before it: the number of the part that stands there. */
export async function countUpTo(listing: Listing, cursor: Cursor): Promise<number> {
  const [found] = await db()
    .select({ parts: sql<number>`(${countOf(listing, place(listing, "<=", cursor))})` })
    .from(sql`(select 1) one`);
  return found!.parts;
}

export function bylinesOfArticle() {
  return sql<ArticleByline[]>`coalesce((select jsonb_agg(jsonb_build_object(
      'id', ${authors.id}, 'role', ${bylines.role}, 'name', ${authors.name}, 'slug', ${authors.slug},
      'title', ${authors.title}, 'organization', ${authors.organization}, 'organizationUrl', ${authors.organizationUrl},
      'biography', ${authors.biography}, 'fediverse', ${authors.fediverse}, 'portrait', ${pictureOf(authors.portraitId)}) order by ${bylines.position})
    from ${bylines} join ${authors} on ${authors.id} = ${bylines.authorId}
    where ${bylines.articleId} = ${articles.id}), '[]')`;
}

export function seriesOfArticle() {
  return sql<ArticleSeries | null>`(select jsonb_build_object('id', ${series.id}, 'slug', ${series.slug},
      'name', ${series.name}, 'promise', ${series.promise}, 'partner', ${series.partner}, 'colour', ${series.colour})
    from ${series} where ${series.id} = ${revisions.seriesId})`;
}

export function topicsOfArticle() {
  return sql<
    ArticleTopic[]
  >`coalesce((select jsonb_agg(jsonb_build_object('id', ${topics.id}, 'slug', ${topics.slug},
      'name', ${topics.name}) order by ${articleTopics.position})
    from ${articleTopics} join ${topics} on ${topics.id} = ${articleTopics.topicId}
    where ${articleTopics.articleId} = ${articles.id}), '[]')`;
}

export function originOfArticle() {
  return sql<ArticleOrigin | null>`(select jsonb_build_object('name', ${origins.name}, 'url', ${origins.url},
      'licence', ${origins.licence}, 'licenceUrl', ${origins.licenceUrl}, 'canonical', ${origins.canonical})
    from ${origins} where ${origins.articleId} = ${articles.id})`;
}

export function correctionsOfArticle() {
  return sql<
    ArticleCorrection[]
  >`coalesce((select jsonb_agg(jsonb_build_object('id', ${corrections.id},
      'kind', ${corrections.kind}, 'placement', ${corrections.placement}, 'text', ${corrections.text},
      'publishedAt', ${corrections.publishedAt}) order by ${corrections.publishedAt})
    from ${corrections} where ${corrections.articleId} = ${articles.id}), '[]')`;
}

/** The other stories of the same translation group that the public may read. */
export function translationsOfArticle() {
  const other = alias(articles, "other");
  const work = sql`coalesce(${articles.translationOf}, ${articles.id})`;
  return sql<
    ArticleTranslation[]
  >`coalesce((select jsonb_agg(jsonb_build_object('slug', ${other.slug},
      'language', ${other.language}, 'headline', words.headline, 'section', jsonb_build_object('slug', place.slug))
      order by ${other.language})
    from ${articles} other join revisions words on words.id = ${other.liveRevisionId}
    join sections place on place.id = ${other.sectionId}
    where ${other.id} = any(array(select ${work} union all
        select version.id from ${articles} version where version.translation_of = ${work}))
      and ${other.id} <> ${articles.id} and ${listed(other)}), '[]')`;
}

/** Pictures that the body's blocks name, by id; whatever else stands in their places is passed over (A7). */
export function picturesInBody(body: AnyPgColumn = revisions.body) {
  return sql<
    Record<string, NonNullable<ArticleCard["picture"]>>
  >`coalesce((select jsonb_object_agg(named.id, ${pictureOf(sql`named.id`)})
    from (select distinct mentioned::bigint as id from jsonb_path_query(${body},
      '$.content[*] ? (@.type == "image" || @.type == "gallery" || @.type == "embed").attrs.*[*]
        ? (@.type() == "number" && @ > 0 && @ < 9007199254740992 && @ == @.floor())') mentioned) named
    where exists (select 1 from media where media.id = named.id and media.kind = 'image' and media.path is not null)), '{}')`;
}

/** Type and size of the files, sounds and films in the body that are ours, by address. */
export function filesInBody(body: AnyPgColumn = revisions.body) {
  return sql<
    Record<string, ArticleFile>
  >`coalesce((select jsonb_object_agg(named.url, jsonb_build_object('mimeType', media.mime_type, 'bytes', media.bytes))
    from (select distinct mentioned #>> '{}' as url from jsonb_path_query(${body},
      '$.content[*] ? (@.type == "file" || @.type == "audio" || @.type == "video").attrs.url
        ? (@.type() == "string" && @ starts with "/media/")') mentioned) named
    join media on media.path = substr(named.url, 8) and media.kind <> 'image'), '{}')`;
}

/** Where a story stands that the public may know of; undefined for every other. */
export async function findArticlePlace(articleId: number) {
  const [place] = await selectPlaces(eq(articles.id, articleId));
  return place;
}

/** The same by the last part of its address. */
export async function findArticlePlaceAt(slug: string) {
  const [place] = await selectPlaces(eq(articles.slug, slug));
  return place;
}

function selectPlaces(condition: SQL) {
  return db()
    .select({ slug: articles.slug, section: { slug: sections.slug } })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(condition, out()))
    .limit(1);
}
