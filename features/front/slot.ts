/** How many places of the front page an editor may fill. */
export const PLACES = 12;

/** Characters of a headline that stands on the front page alone. */
export const LONGEST_HEADLINE = 120;

/** Characters that fill the lines which a place has on a wide screen: of the lead, beside it, and in the rows below. */
export function comfortableLength(place: number): number {
  if (place === 1) return 90;
  return place <= 4 ? 75 : 60;
}

/** A story that an editor puts into a place of the front page. */
export interface Slot {
  /** 1, which leads the page, to 12. */
  place: number;
  articleId: number;
  /** Stands in place of the story's own; empty for that one. */
  headline: string;
  /** `YYYY-MM-DDThh:mm` in the publication's zone: when the rules get the place back. Empty for never. */
  until: string;
}

/** What a form says of each slot: `story3`, `headline3` and `until3` for the third place. */
export function slotFields(slots: readonly Slot[]): [name: string, value: string][] {
  return slots.flatMap(({ place, articleId, headline, until }) =>
    (
      [
        [`story${place}`, String(articleId)],
        [`headline${place}`, headline],
        [`until${place}`, until],
      ] as [string, string][]
    ).filter(([, value]) => value !== ""),
  );
}
