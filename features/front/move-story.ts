import { PLACES, type Slot } from "#features/front/slot.ts";

interface Move {
  articleId: number;
  /** Where it stands, by an editor or by the rules; undefined for one that comes from the list. */
  from?: number | undefined;
  to: number;
}

interface Moved {
  slots: Slot[];
  /** The story that no place was left for. */
  pushedOut?: Slot;
}

/**
 * Puts a story into a place. What an editor put there makes room: towards where the story came from, else downwards
 * as far as the next place that the rules fill. Only where all places below are taken does the last one go.
 */
export function moveStory(slots: readonly Slot[], { articleId, from, to }: Move): Moved {
  const own = slots.find((slot) => slot.articleId === articleId);
  const gap = own?.place ?? from;
  const moved = new Map(
    slots.filter((slot) => slot !== own).map((slot) => [slot.place, slot] as const),
  );
  const step = gap !== undefined && gap < to ? -1 : 1;
  let carried: Slot | undefined = { headline: "", until: "", ...own, articleId, place: to };
  for (let place = to; carried && place >= 1 && place <= PLACES; place += step) {
    const displaced = moved.get(place);
    moved.set(place, { ...carried, place });
    carried = displaced;
  }
  const ordered = [...moved.values()].sort((one, other) => one.place - other.place);
  return carried ? { slots: ordered, pushedOut: carried } : { slots: ordered };
}
