import { round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill } from "#features/transfer/demonstration/pictures/fill.ts";

export interface Figure {
  /** Where the feet stand. */
  x: number;
  y: number;
  height: number;
  colour: string;
  /** Narrower or wider than usual: 1 is usual. */
  build?: number;
}

/** A standing person as one cut: a head above a coat that widens to the hem. */
export function figure({ x, y, height, colour, build = 1 }: Figure): string {
  const head = height * 0.1;
  const shoulder = height * 0.15 * build;
  const hem = height * 0.19 * build;
  const top = y - height * 0.72;
  const hemLine = y - height * 0.16;
  const coat =
    `M${x - shoulder} ${top + head}Q${x - shoulder} ${top} ${x} ${top}Q${x + shoulder} ${top} ${x + shoulder} ${top + head}` +
    `L${x + hem} ${hemLine}L${x + hem * 0.55} ${hemLine}L${x + hem * 0.45} ${y}L${x + hem * 0.12} ${y}L${x} ${hemLine + 2}` +
    `L${x - hem * 0.12} ${y}L${x - hem * 0.45} ${y}L${x - hem * 0.55} ${hemLine}L${x - hem} ${hemLine}Z`;
  return fill(coat, colour) + fill(round(x, y - height + head, head), colour);
}
