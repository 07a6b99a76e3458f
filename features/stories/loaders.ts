import { requireStaff } from "#features/auth/require-staff.ts";
import { getSettings } from "#features/settings/queries.ts";
import { filterQuery, readFilter } from "#features/stories/filter-query.ts";
import { listStories, listStoryChoices, listStoryFilters } from "#features/stories/queries.ts";
import { storiesUrl } from "#features/stories/urls.ts";

type Query = Record<string, string | string[] | undefined>;

/** The list of stories as its address asks for it, what it can be narrowed to, and what the person keeps. */
export async function loadStories(sent: Query) {
  const { actor } = await requireStaff(storiesUrl());
  const { timeZone } = await getSettings();
  const filter = readFilter(sent);
  const [list, choices, kept] = await Promise.all([
    listStories(actor, filter, timeZone),
    listStoryChoices(),
    listStoryFilters(actor.staffId),
  ]);
  return { ...list, filter, query: filterQuery(filter), choices, kept, timeZone };
}
