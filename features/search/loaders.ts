import { cache } from "react";
import { missedSearchCount } from "#features/counts/tags.ts";
import { answerSearch, type SearchParams } from "#features/search/answer-search.ts";
import { toldWords } from "#features/search/told-words.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { countsAs } from "#lib/render.ts";

/** Results for what the address asks. Declares nothing: answers to searches are never kept. */
export const loadSearch = cache(async (params: SearchParams) => {
  const { settings } = await loadSite();
  const answer = await answerSearch(params, settings.timeZone);
  const words = toldWords(answer.words);
  const isNarrowed = Object.keys(answer.chosen).length > 0;
  const isInVain = answer.isFirstPage && !isNarrowed && answer.results?.total === 0;
  if (isInVain && words !== "") countsAs(missedSearchCount(words));
  return answer;
});
