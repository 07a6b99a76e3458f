/** Times that a story can be looked for by. */
export const storyDates = ["edited", "published", "due"] as const;

/** The orders of the list, and which way each runs. */
export const storyOrders = [
  "edited",
  "edited_first",
  "published",
  "published_first",
  "due",
  "due_last",
  "headline",
  "headline_last",
] as const;

export type StoryDate = (typeof storyDates)[number];
export type StoryOrder = (typeof storyOrders)[number];

/** The order that the head of a column leads to: its own, or the other way round where the list has it already. */
export function turnedOrder(now: StoryOrder, [first, other]: readonly [StoryOrder, StoryOrder]) {
  return now === first ? other : first;
}
