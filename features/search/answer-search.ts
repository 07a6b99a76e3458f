import type { ArticleCard } from "#features/articles/card-view.ts";
import { allStories } from "#features/articles/listing.ts";
import { listPage } from "#features/articles/queries.ts";
import { SearchInput } from "#features/search/input.ts";
import { listSearchChoices } from "#features/search/list-search-choices.ts";
import { narrowedListing } from "#features/search/narrowing.ts";
import { countAtMost } from "#features/search/queries.ts";
import { type ReadFilters, readFilters } from "#features/search/read-filters.ts";
import { type FoundStories, searchStories } from "#features/search/search-stories.ts";
import { searchChoicesTag } from "#features/search/tags.ts";
import { keep } from "#lib/keep.ts";
import { type Cursor, parseCursor, STORIES_PER_PAGE } from "#lib/keyset.ts";

/** Stories of a filter alone are counted up to this. */
const MOST_COUNTED = 1_000;
/** Shown where nothing was asked or found. */
const LATEST = 6;

export type SearchParams = Record<string, string | string[] | undefined>;

/** What the address asks, and what was found. Days are those of the time zone. */
export async function answerSearch(params: SearchParams, timeZone: string) {
  const { after: place, ...input } = SearchInput.parse(params);
  const choices = await loadChoices();
  const filters = readFilters(input, choices, timeZone);
  const after = parseCursor(place);
  const { language } = filters.chosen;
  const stories = choices.language
    .filter(({ value }) => language === undefined || value === language)
    .reduce((sum, choice) => sum + choice.stories, 0);
  const found = await findAsked({ words: input.q, filters, after, stories });
  const latest = found?.results.total ? [] : await listLatestCards();
  return {
    words: input.q,
    chosen: filters.chosen,
    passedOver: filters.passedOver,
    isFirstPage: after === undefined,
    timeZone,
    choices,
    latest,
    ...found,
  };
}

export type SearchAnswer = Awaited<ReturnType<typeof answerSearch>>;

function loadChoices() {
  return keep("search-choices", [searchChoicesTag()], listSearchChoices);
}

interface Asked {
  words: string;
  filters: ReadFilters;
  after: Cursor | undefined;
  stories: number;
}

/** Undefined where nothing is asked. */
async function findAsked({ filters, ...asked }: Asked): Promise<FoundStories | undefined> {
  const { chosen, narrowing } = filters;
  if (asked.words) return searchStories({ ...asked, narrowing });
  if (Object.keys(chosen).length === 0) return undefined;
  const listing = narrowedListing(narrowing);
  const [page, count] = await Promise.all([
    listPage(listing, { limit: STORIES_PER_PAGE, after: asked.after }),
    countAtMost(listing, MOST_COUNTED + 1),
  ]);
  const items = page.items.map((card) => ({
    card,
    headline: [{ text: card.headline, isMatch: false }],
    passage: [{ text: card.standfirst, isMatch: false }],
  }));
  const total = Math.min(count, MOST_COUNTED);
  return { results: { ...page, items, total, isCut: count > MOST_COUNTED } };
}

async function listLatestCards(): Promise<ArticleCard[]> {
  return (await listPage(allStories, { limit: LATEST })).items;
}
