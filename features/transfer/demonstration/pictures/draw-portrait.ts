import { box, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { type PaletteName, palettes } from "#features/transfer/demonstration/pictures/palettes.ts";
import {
  type HairStyle,
  hairStyles,
} from "#features/transfer/demonstration/pictures/parts/hair-styles.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";

export interface Portrait {
  palette: PaletteName;
  skin: string;
  hair: string;
  style: HairStyle;
  clothes: string;
  glasses?: boolean | undefined;
  beard?: boolean | undefined;
  earrings?: boolean | undefined;
}

const SIDE = 800;

/** A cut-paper head and shoulders as SVG, 800 by 800. Colours are `#rrggbb`. */
export function drawPortrait(portrait: Portrait): string {
  const { skin, hair, clothes } = portrait;
  const palette = palettes[portrait.palette];
  const style = hairStyles[portrait.style];
  const elements = [
    fill(box(0, 0, SIDE, SIDE), palette.sky),
    paper(round(400, 380, 330), palette.far),
    paper(style.behind, hair),
    paper(SHOULDERS, clothes),
    halftone({ colour: "#000000", from: -5, to: 8, angle: -50, opacity: 0.16, within: SHOULDERS }),
    paper(NECK, skin),
    fill("M340 512Q400 566 460 512V548Q400 600 340 548Z", "#000000", 0.14),
    paper(FACE, skin),
    halftone({ colour: "#5a2a1a", from: -9, to: 8, angle: -62, opacity: 0.2, within: FACE }),
    portrait.beard ? fill(BEARD, hair) : "",
    ...features(portrait),
    style.front ? paper(style.front, hair) : "",
    portrait.glasses ? glasses() : "",
    portrait.earrings ? fill(round(268, 440, 12) + round(532, 440, 12), palette.disc) : "",
    collar(clothes, palette.paper),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">${elements.join("")}</svg>`;
}

const FACE =
  "M270 340Q270 210 400 210Q530 210 530 340Q532 470 480 524Q440 562 400 562Q360 562 320 524Q268 470 270 340Z";
const NECK = "M340 480H460V640Q400 690 340 640Z";
const SHOULDERS = "M90 830Q100 660 250 634L345 610Q400 668 455 610L550 634Q700 660 710 830Z";
const BEARD =
  "M274 400Q276 478 322 524Q360 562 400 562Q440 562 478 524Q524 478 526 400Q510 452 468 462Q436 446 400 446Q364 446 332 462Q290 452 274 400ZM356 482Q400 470 444 482Q400 506 356 482Z";

function features({ hair }: Portrait): string[] {
  const mouth = "#8f3d3a";
  return [
    line("M314 338Q338 324 364 336M436 336Q462 324 486 338", hair, 10),
    fill(round(342, 374, 9) + round(458, 374, 9), "#201a1a"),
    line("M402 376Q388 416 386 430Q396 440 412 434", "#00000055", 6),
    line("M362 486Q400 506 438 486", mouth, 9),
  ];
}

function glasses(): string {
  return line(
    `${round(342, 376, 46)}${round(458, 376, 46)}M388 370Q400 362 412 370M296 370L272 360M504 370L528 360`,
    "#22262c",
    8,
  );
}

function collar(clothes: string, shirt: string): string {
  return (
    paper("M345 610L400 700L330 690Z", shirt) +
    paper("M455 610L400 700L470 690Z", shirt) +
    fill(round(400, 740, 7) + round(400, 790, 7), clothes === shirt ? "#22262c" : shirt)
  );
}
