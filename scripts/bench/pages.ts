import { benchBytes } from "#scripts/bench/pages/bytes.ts";
import { benchHot } from "#scripts/bench/pages/hot.ts";
import { benchMiss } from "#scripts/bench/pages/miss.ts";
import { benchStampede } from "#scripts/bench/pages/stampede.ts";
import { benchTwoProcesses } from "#scripts/bench/pages/two-processes.ts";
import { type ScratchSite, withScratchSite } from "#scripts/bench/scratch-site.ts";

/** One line of a result: what was measured, what was seen, and what is wanted. */
export interface Figure {
  name: string;
  value: string;
  limit: string;
}

/** Where the measured story is, and its id. */
export interface Target {
  path: string;
  articleId: number;
}

/** Measures pages of the demonstration; `seconds` is the length of each load. */
export function benchPages(seconds: number): Promise<Figure[]> {
  return withScratchSite(async (site) => {
    const target = await longestStory(site);
    return [
      ...(await benchBytes(site, target)),
      ...(await benchHot(site, target.path, seconds)),
      ...(await benchHot(site, "/", seconds)),
      ...(await benchMiss(site, target)),
      ...(await benchStampede(site, target)),
      ...(await benchTwoProcesses(site)),
    ];
  });
}

/** The lead analysis: about 1,200 words, with everything that stands around a story. */
async function longestStory({ database }: ScratchSite): Promise<Target> {
  const { rows } = await database.query<{ id: string; path: string }>(`
    select articles.id, '/' || sections.slug || '/' || articles.slug as path from articles
    join sections on sections.id = articles.section_id
    where live_revision_id is not null and language = 'en' order by word_count desc limit 1`);
  return { articleId: Number(rows[0]!.id), path: rows[0]!.path };
}
