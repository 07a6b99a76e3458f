import { StoryFilter } from "#features/stories/input.ts";

/** A filter as the parameters of the list's address, without the page; the same filter always gives the same. */
export function filterQuery(filter: StoryFilter): Record<string, string> {
  const { after: _, ...lasting } = filter;
  const given = Object.entries(lasting).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

/** Reads the parameters of an address, or a kept filter. */
export function readFilter(query: Record<string, string | string[] | undefined>): StoryFilter {
  const single = Object.entries(query).map(([name, value]) => [name, [value].flat()[0]]);
  return StoryFilter.parse(Object.fromEntries(single));
}
