import { and, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import type { CorrectionKind } from "#db/enums.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { corrections } from "#db/schema/corrections.ts";
import { sections } from "#db/schema/sections.ts";
import { listed, out } from "#features/articles/card-view.ts";
import type { Cursor } from "#lib/keyset.ts";

/** Something said openly about a story after it was published: what was wrong with it, or why it was withdrawn. */
export interface CorrectionEntry {
  /** Of the correction, doubled; of the withdrawn story, doubled and one more: one order for both. */
  id: number;
  kind: CorrectionKind | "retraction";
  text: string;
  at: Date;
  story: {
    id: number;
    slug: string;
    language: string;
    headline: string;
    section: { slug: string };
  };
}

interface ListOptions {
  limit: number;
  after?: Cursor | undefined;
}

/** Corrections of stories that stand in lists, and retractions, the newest first. */
export async function listCorrections(options: ListOptions): Promise<CorrectionEntry[]> {
  const { rows } = await db().execute<Omit<CorrectionEntry, "at"> & { at: string | Date }>(sql`
    (${correctionsOf(options)}) union all (${retractions(options)})
    order by at desc, id desc limit ${options.limit}`);
  return rows.map((row) => ({ ...row, id: Number(row.id), at: new Date(row.at) }));
}

function correctionsOf({ limit, after }: ListOptions): SQL {
  const order = { at: sql`${corrections.publishedAt}`, id: sql`${corrections.id} * 2` };
  return sql`select ${order.id} as id, ${corrections.kind} as kind, ${corrections.text} as text,
      ${order.at} as at, ${story()} as story
    from ${corrections} join ${articles} on ${articles.id} = ${corrections.articleId} ${withWords()}
    where ${and(listed(), behind(order, after))}
    order by ${corrections.publishedAt} desc, ${corrections.id} desc limit ${limit}`;
}

function retractions({ limit, after }: ListOptions): SQL {
  const order = { at: sql`${articles.retractedAt}`, id: sql`${articles.id} * 2 + 1` };
  const isRetracted = and(
    out(),
    isNotNull(articles.retractedAt),
    isNull(articles.withheldAt),
    isNull(articles.unlistedAt),
  );
  return sql`select ${order.id} as id, 'retraction' as kind, ${articles.retractionReason} as text,
      ${order.at} as at, ${story()} as story
    from ${articles} ${withWords()}
    where ${and(isRetracted, behind(order, after))}
    order by ${articles.retractedAt} desc, ${articles.id} desc limit ${limit}`;
}

function withWords(): SQL {
  return sql`join ${revisions} on ${revisions.id} = ${articles.liveRevisionId}
    join ${sections} on ${sections.id} = ${articles.sectionId}`;
}

function story(): SQL {
  return sql`jsonb_build_object('id', ${articles.id}, 'slug', ${articles.slug}, 'language', ${articles.language},
    'headline', ${revisions.headline}, 'section', jsonb_build_object('slug', ${sections.slug}))`;
}

function behind({ at, id }: { at: SQL; id: SQL }, after: Cursor | undefined): SQL | undefined {
  return (
    after && sql`(${at}, ${id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::bigint)`
  );
}
