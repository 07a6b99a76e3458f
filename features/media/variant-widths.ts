/** Pixels across of the files that pages choose from; a picture is never enlarged. */
export const VARIANT_WIDTHS = [480, 800, 1200, 1600] as const;

export const SMALLEST_VARIANT = VARIANT_WIDTHS[0];

const LARGEST_VARIANT = VARIANT_WIDTHS[3];

/** The widths that are smaller than the picture, then its own up to the largest. */
export function widthsFor(width: number): number[] {
  const largest = Math.min(width, LARGEST_VARIANT);
  return [...VARIANT_WIDTHS.filter((wanted) => wanted < largest), largest];
}
