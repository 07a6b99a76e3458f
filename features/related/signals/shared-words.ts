import { type SQL, sql } from "drizzle-orm";
import type { Signal } from "#features/related/signals.ts";

/** Stories that are found by their words, at most. */
const FOUND = 150;

/**
 * Stems that tell a story from others (features/search/telling-words.ts) and stand in another; the rarer, the more
 * they say.
 */
export const sharedWords: Signal = {
  name: "words",
  weight: 2,
  own: ({ id }) => ownStems(id),
  find: () => [haveRareStems()],
  score: () => sql`select candidates.id, sum(rarity) / (select sum(rarity) from own_stems) as score,
      array_agg(stem order by rarity desc, stem) as names
    from candidates join indexed_stories on indexed_stories.article_id = candidates.id
    cross join unnest(keywords) stem join own_stems using (stem)
    group by candidates.id`,
};

/** Selects ids of the stories that are found by the words of one. */
export function alikeIn(id: number): SQL {
  return sql`with ${ownStems(id)} ${haveRareStems()}`;
}

function ownStems(id: number): SQL {
  return sql`own_stems(stem, stories, rarity) as materialized (
    select stem, sum(stories), 1 / ln(2 + sum(stories))
    from indexed_stories cross join unnest(keywords) stem join search_words using (stem)
    where article_id = ${id} group by stem)`;
}

/** The rarest are looked for, as many as have no more stories together than are wanted. */
function haveRareStems(): SQL {
  return sql`select article_id as id from indexed_stories where keywords && array(
    select stem from (select stem, sum(stories) over (order by stories, stem) as so_far from own_stems) rarest
    where so_far <= ${FOUND})`;
}
