import { CARD_COLOURS } from "#features/social/card/card-colours.ts";
import { initialOf } from "#features/social/icon/initial-of.ts";
import { xmlElement } from "#lib/formats/write-xml.ts";

const SIDE = 64;

/** The publication's initial on its accent, for browsers that draw icons themselves. */
export function iconSvg({ name, accent }: { name: string; accent: string }): string {
  const letter = {
    x: SIDE / 2,
    y: 47,
    "font-family": "Newsreader, Charter, Georgia, serif",
    "font-size": 44,
    "text-anchor": "middle",
    fill: CARD_COLOURS.paper,
  };
  return xmlElement(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${SIDE} ${SIDE}` },
    xmlElement("rect", { width: SIDE, height: SIDE, fill: accent }),
    xmlElement("text", letter, initialOf(name)),
  ).xml;
}
