import { fill } from "#features/transfer/demonstration/pictures/fill.ts";

/** Widths in units and opacities of the shade that a sheet throws on what lies behind it. */
const SHADE = [
  { width: 30, opacity: 0.05 },
  { width: 18, opacity: 0.06 },
  { width: 8, opacity: 0.08 },
];

/** A cut sheet: its soft shade on the sheets behind, then the sheet. */
export function paper(path: string, colour: string, shade = "#0b1320"): string {
  const halo = SHADE.map(
    ({ width, opacity }) =>
      `<path d="${path}" transform="translate(3 5)" fill="none" stroke="${shade}" stroke-opacity="${opacity}" stroke-width="${width}" stroke-linejoin="round"/>`,
  );
  return [...halo, fill(path, colour)].join("");
}
