import { HEIGHT, WIDTH } from "#features/transfer/demonstration/pictures/scene.ts";

export interface Screen {
  colour: string;
  /** Dot diameters in units at the start and the end of the screen's run. */
  from: number;
  to: number;
  /** Degrees that the rows are turned by; the dots grow across the rows. */
  angle?: number;
  opacity?: number;
  /** Path that the dots stay inside. */
  within?: string;
}

const STEP = 11;
const REACH = Math.ceil(Math.hypot(WIDTH, HEIGHT) / 2);

/** A printer's screen of dots that grow from one side to the other, over the whole sheet or inside a shape. */
export function halftone({ colour, from, to, angle = 0, opacity = 0.35, within }: Screen): string {
  const rows: string[] = [];
  for (let y = -REACH; y <= REACH; y += STEP) {
    const diameter = from + ((y + REACH) / (2 * REACH)) * (to - from);
    if (diameter < 0.6) continue;
    const shift = (Math.round(y / STEP) % 2) * (STEP / 2);
    rows.push(`<path d="M${-REACH + shift} ${y}H${REACH}" stroke-width="${diameter.toFixed(1)}"/>`);
  }
  const dots = `<g transform="translate(${WIDTH / 2} ${HEIGHT / 2}) rotate(${angle})" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-linecap="round" stroke-dasharray="0 ${STEP}">${rows.join("")}</g>`;
  if (!within) return dots;
  const id = `screen-${checksum(within)}`;
  return `<clipPath id="${id}"><path d="${within}"/></clipPath><g clip-path="url(#${id})">${dots}</g>`;
}

function checksum(text: string): string {
  let sum = 7;
  for (let index = 0; index < text.length; index++) {
    sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0;
  }
  return sum.toString(36);
}
