import { and, asc, desc, inArray, notInArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { articles, frontSlots, revisions } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { type ArticleCard, listed, selectCards } from "#features/articles/card-view.ts";
import { held } from "#features/articles/held.ts";
import { type Picture, pictureOf } from "#features/media/picture-view.ts";
import type { Branch } from "#features/taxonomy/queries.ts";

/** Opinions are looked for among this many of the newest stories. */
const OPINIONS_AMONG = 200;

/** Stories that an editor is offered at once. */
const TO_CHOOSE = 15;

const newer = alias(articles, "newer");
const twin = alias(articles, "twin");

/** What an editor put in which place, of what still holds its place. */
export function listChoices() {
  return db()
    .select({
      place: frontSlots.position,
      articleId: frontSlots.articleId,
      headline: frontSlots.headline,
      until: frontSlots.until,
    })
    .from(frontSlots)
    .where(held())
    .orderBy(asc(frontSlots.position));
}

/** Listed stories that were chosen, the newest others, and the newest opinions; the newest first. */
export function listForTop({
  chosen,
  language,
  newest,
  opinions,
}: TopWanted): Promise<ArticleCard[]> {
  const recent = newestIds(sql`true`, { language, limit: newest });
  const among = newestIds(sql`true`, { language, limit: OPINIONS_AMONG });
  return selectCards(sql`${articles.id} = any(array(
    (select unnest(${sql.param(chosen)}::bigint[])) union (${recent}) union
    (select ${newer.id} from ${articles} newer
      join ${revisions} words on words.id = ${newer.liveRevisionId} and words.kind = 'opinion'
      where ${newer.id} in (${among}) order by ${newer.publishedAt} desc, ${newer.id} desc limit ${opinions})))`).orderBy(
    ...newestFirst,
  );
}

interface TopWanted {
  /** Ids of the stories that an editor chose. */
  chosen: number[];
  /** Language of the publication: of a story and its translations, the one in it stands here. */
  language: string;
  newest: number;
  opinions: number;
}

/** Listed stories whose headlines have all the words, or all of them, the newest first, without those in a place already. */
export function listToChoose({
  words,
  without,
}: {
  words: string;
  without: number[];
}): Promise<ArticleCard[]> {
  const conditions = words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const literal = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
      return sql`desk_folded(${revisions.headline}) like desk_folded(${literal})`;
    });
  const others = without.length > 0 ? notInArray(articles.id, without) : undefined;
  return selectCards(and(others, ...conditions))
    .orderBy(...newestFirst)
    .limit(TO_CHOOSE);
}

/** The newest listed stories of each branch that are not among those placed, the newest first. */
export async function listForDepartments(
  branches: Branch[],
  { language, placed, each }: { language: string; placed: number[]; each: number },
): Promise<ArticleCard[]> {
  if (branches.length === 0) return [];
  const notPlaced = placed.length > 0 ? sql`not ${inArray(newer.id, placed)}` : sql`true`;
  const places = branches.flatMap(({ within }, nth) => within.map((id) => ({ id, nth })));
  const inPlace = sql`${newer.sectionId} = place.id and ${notPlaced}`;
  const ids = sql`select id from (
    select top.id, row_number() over (partition by place.nth order by newer.published_at desc, top.id desc) as rank
    from unnest(${sql.param(places.map(({ id }) => id))}::bigint[], ${sql.param(places.map(({ nth }) => nth))}::int[]) place(id, nth)
    cross join lateral (${newestIds(inPlace, { language, limit: each })}) top
    join ${articles} newer on newer.id = top.id) ranked where rank <= ${each}`;
  return selectCards(sql`${articles.id} = any(array(${ids}))`).orderBy(...newestFirst);
}

/** Portraits of authors, by their slugs. */
export async function listPortraits(slugs: string[]): Promise<Map<string, Picture>> {
  if (slugs.length === 0) return new Map();
  const rows = await db()
    .select({ slug: authors.slug, portrait: pictureOf(sql`authors.portrait_id`) })
    .from(authors)
    .where(inArray(authors.slug, slugs));
  return new Map(rows.flatMap(({ slug, portrait }) => (portrait ? [[slug, portrait]] : [])));
}

const newestFirst = [desc(articles.publishedAt), desc(articles.id)] as const;

function newestIds(condition: SQL, { language, limit }: { language: string; limit: number }): SQL {
  return sql`select ${newer.id} from ${articles} newer
    where ${and(listed(newer), condition, isNoTwin(language))}
    order by ${newer.publishedAt} desc, ${newer.id} desc limit ${limit}`;
}

/** Not a translation of a listed story that is in the language of the publication. */
function isNoTwin(language: string): SQL {
  const original = sql`coalesce(${newer.translationOf}, ${newer.id})`;
  return sql`(${newer.language} = ${language} or not exists (select 1 from ${articles} twin
    where (${twin.id} = ${original} or ${twin.translationOf} = ${original})
      and ${twin.language} = ${language} and ${listed(twin)}))`;
}
