import sharp from "sharp";
import { CARD_COLOURS } from "#features/social/card/card-colours.ts";
import { type CardText, type DrawnText, drawText } from "#features/social/card/draw-text.ts";
import { fitHeadline } from "#features/social/card/fit-headline.ts";
import { cutText } from "#lib/cut-text.ts";
import { xmlElement } from "#lib/formats/write-xml.ts";

export interface CardWords {
  publication: string;
  kicker: string;
  headline: string;
  isRightToLeft: boolean;
  /** `#rrggbb` */
  accent: string;
}

export interface CardSize {
  width: number;
  height: number;
}

const MARGIN = 80;
const NAME_TOP = 52;
const NAME_SIZE = 38;
/** Of the double rule below the name. */
const RULE_TOP = 118;
const KICKER_TOP = 164;
const KICKER_SIZE = 34;
const GAP = 28;
/** Of a line; no card is as wide. */
const MOST_LETTERS = 150;
/** A band of the accent along the foot. */
const BAND = 18;

type Placed = DrawnText & { top: number };

/** What stands for words on other sites: paper, the publication's name between rules, kicker and headline. */
export async function drawCard(words: CardWords, size: CardSize): Promise<Buffer> {
  const { isRightToLeft, accent } = words;
  const line = (text: string, style: Pick<CardText, "size" | "colour">) =>
    text.trim()
      ? drawLine({ text: cutText(text, MOST_LETTERS), isRightToLeft, ...style }, size)
      : undefined;
  const name = await line(words.publication, { size: NAME_SIZE, colour: CARD_COLOURS.ink });
  const kicker = await line(words.kicker, { size: KICKER_SIZE, colour: accent });
  const top = kicker ? KICKER_TOP + kicker.height + GAP : KICKER_TOP;
  const room = { width: size.width - 2 * MARGIN, height: size.height - top - BAND - MARGIN / 2 };
  const headline = words.headline.trim()
    ? await fitHeadline({ text: words.headline, colour: CARD_COLOURS.ink, isRightToLeft }, room)
    : undefined;
  const placed: (Placed | undefined)[] = [
    name && { ...name, top: NAME_TOP },
    kicker && { ...kicker, top: KICKER_TOP },
    headline && { ...headline, top },
  ];
  const texts = placed
    .filter((text) => text !== undefined)
    .map(({ input, width, top: y }) => ({
      input,
      top: y,
      left: isRightToLeft ? size.width - MARGIN - width : MARGIN,
    }));
  return sharp(Buffer.from(ground(size, accent)))
    .composite(texts)
    .png()
    .toBuffer();
}

/** One line, or its beginning where it is wider than the card. */
async function drawLine(words: CardText, { width }: Pick<CardSize, "width">): Promise<DrawnText> {
  const most = width - 2 * MARGIN;
  const drawn = await drawText(words);
  if (drawn.width <= most) return drawn;
  const kept = Math.floor((words.text.length * most) / drawn.width) - 2;
  return drawLine({ ...words, text: `${words.text.slice(0, kept).trimEnd()}…` }, { width });
}

/** Paper, the double rule of a front page and the accent along the foot. */
function ground({ width, height }: CardSize, accent: string): string {
  const { paper, ink } = CARD_COLOURS;
  const rule = (y: number, thickness: number) =>
    xmlElement("rect", {
      x: MARGIN,
      y,
      width: width - 2 * MARGIN,
      height: thickness,
      fill: ink,
    });
  return xmlElement(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height },
    xmlElement("rect", { width, height, fill: paper }),
    rule(RULE_TOP, 4),
    rule(RULE_TOP + 8, 1),
    xmlElement("rect", { y: height - BAND, width, height: BAND, fill: accent }),
  ).xml;
}
