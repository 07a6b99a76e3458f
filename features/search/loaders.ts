import { cache } from "react";
import { answerSearch, type SearchParams } from "#features/search/answer-search.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";

/** Results for what the address asks. Declares nothing: answers to searches are never kept. */
export const loadSearch = cache(async (params: SearchParams) => {
  const { settings } = await loadSite();
  return answerSearch(params, settings.timeZone);
});
