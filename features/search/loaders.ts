import { SearchInput } from "#features/search/input.ts";
import { findSuggestion, searchArticles } from "#features/search/queries.ts";

type SearchParams = Record<string, string | string[] | undefined>;

/** Results for what the address asks. Declares nothing: answers to searches are never kept. */
export async function loadSearch(params: SearchParams) {
  const { q: words, after } = SearchInput.parse(params);
  if (!words) return { words, results: undefined, suggestion: undefined };
  const results = await searchArticles(words, pageNumber(after));
  const suggestion = results.total === 0 ? await findSuggestion(words) : undefined;
  return { words, results, suggestion };
}

function pageNumber(after: string | undefined): number {
  const number = Number(after);
  return Number.isInteger(number) && number > 1 ? number : 1;
}
