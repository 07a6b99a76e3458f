/** Parts of a series that are put in order at once. */
export const MOST_PARTS = 200;
