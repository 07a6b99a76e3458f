import { type SQL, sql } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { listed } from "#features/articles/card-view.ts";
import type { RelatedTo } from "#features/related/related-story-view.ts";
import { signals } from "#features/related/signals.ts";

/**
 * Selects `id`, `place`, `pin` and `because` of the stories nearest to one: an editor's pins in their order, then the
 * most points. Of a story and its translations one stands here, in the language of the reader if there is one.
 */
export function rankedStories(to: RelatedTo, limit: number): SQL {
  const own = signals.flatMap((signal) => signal.own?.(to) ?? []);
  return sql`with ${sql.join([...own, candidates(to), points(to)], sql`, `)},
    works as (select distinct on (work) id, published_at, pin, points, because
      from candidates join points using (id)
      order by work, pin, language = ${to.language} desc, translation_of is null desc, id)
    select id, pin, because, row_number() over (order by pin, points desc, published_at desc, id desc) as place
    from works order by place limit ${limit}`;
}

/** Every listed story that a signal finds or an editor pinned, but for those that stand on the page already. */
function candidates(to: RelatedTo): SQL {
  const pins = sql`${sql.param(to.pinnedIds)}::bigint[]`;
  const found = signals.flatMap((signal) => signal.find(to).map((ids) => sql`(${ids})`));
  const work = sql`coalesce(${articles.translationOf}, ${articles.id})`;
  return sql`candidates as materialized (
    select ${articles.id}, ${articles.language}, ${articles.translationOf}, ${articles.publishedAt},
      ${articles.sectionId}, ${articles.seriesId}, ${work} as work, array_position(${pins}, ${articles.id}) as pin
    from ${articles}
    where ${articles.id} = any(${pins} || array(${sql.join(found, sql` union `)})) and ${listed()}
      and ${work} <> (select coalesce(translation_of, id) from articles where id = ${to.id})
      and ${articles.slug} <> all(${sql.param(to.linkedSlugs)}::text[]))`;
}

function points(to: RelatedTo): SQL {
  const each = signals.map(
    ({ name, weight, score }, nth) => sql`select id, ${nth}::int as nth, ${name}::text as signal,
      ${weight}::float8 * score as points, names from (${score(to)}) scored`,
  );
  return sql`points as (select id, sum(points) as points,
      jsonb_agg(jsonb_build_object('signal', signal, 'names', names) order by nth) as because
    from (${sql.join(each, sql` union all `)}) each group by id)`;
}
