import type { ArticleCard } from "#features/articles/card-view.ts";
import type { Why } from "#features/front/places-of.ts";
import type { Slot } from "#features/front/slot.ts";

/** Why readers do not get what an editor put into a place. */
export type HiddenReason = "retracted" | "withheld" | "embargoed" | "unlisted" | "notLive";

/** A story as the desk's front page names it. */
export type StoryLine = Pick<
  ArticleCard,
  "id" | "headline" | "kind" | "publishedAt" | "picture" | "language"
> & {
  section: string;
};

export interface DraftPlace {
  place: number;
  /** What readers get here; null where the place is not there. */
  story: StoryLine | null;
  why: Why | null;
  /** What an editor put here, and the story's own headline. */
  slot: Slot | null;
  ownHeadline: string;
  /** Set where readers do not get it. */
  hidden: HiddenReason | null;
}

/** An arrangement in the making, with all that is needed to go on with it. */
export interface FrontDraft {
  /** The mark of what stood when it was begun. */
  seen: string;
  /** Whether it differs from what readers get. */
  isChanged: boolean;
  places: DraftPlace[];
  /** What stands below the twelve places, filled by rules alone. */
  further: { name: string; stories: Pick<StoryLine, "id" | "headline" | "language">[] }[];
  /** Stories to put into a place: the newest, or those with the words. */
  choices: StoryLine[];
  words: string;
  /** The place that a story of these goes to. */
  target: number;
}

/** What an editor put into the places of a draft. */
export function slotsOfDraft({ places }: Pick<FrontDraft, "places">): Slot[] {
  return places.flatMap(({ slot }) => slot ?? []);
}
