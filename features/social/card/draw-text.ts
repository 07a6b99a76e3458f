import sharp from "sharp";
import { cardFonts } from "#features/social/card/card-fonts.ts";
import { cleanText } from "#lib/clean-text.ts";
import { xmlElement } from "#lib/formats/write-xml.ts";

export interface CardText {
  text: string;
  /** `#rrggbb` */
  colour: string;
  isRightToLeft: boolean;
  /** Pixels from baseline to baseline are about 1.25 times as many. */
  size: number;
  /** Pixels across; none is one line. */
  width?: number;
}

/** Words as a picture that is no larger than their ink, ready to be laid on another. */
export interface DrawnText {
  input: Buffer;
  width: number;
  height: number;
}

/** Which way a line runs follows its language, not its first letter. */
const MARKS = { left: "\u200e", right: "\u200f" };

/** Sets words in the faces of the cards. Lines that do not fit break between words, and within one that is wider. */
export async function drawText(words: CardText): Promise<DrawnText> {
  const font = `${await cardFonts()} ${words.size}`;
  const mark = words.isRightToLeft ? MARKS.right : MARKS.left;
  const { xml } = xmlElement("span", { foreground: words.colour }, mark + drawable(words.text));
  const wrapped = words.width ? { width: words.width, wrap: "word-char" as const } : {};
  const drawn = sharp({ text: { text: xml, font, dpi: 72, rgba: true, ...wrapped } });
  const { data, info } = await drawn
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true })
    .catch(blankWithoutInk);
  return { input: data, width: info.width, height: info.height };
}

/** Spaces, joiners and blank letters leave no ink, which the typesetter (libvips) takes for a mistake. */
function blankWithoutInk(error: unknown) {
  if (!(error instanceof Error && error.message.includes("no text to render"))) throw error;
  const background = { r: 0, g: 0, b: 0, alpha: 0 };
  return sharp({ create: { width: 1, height: 1, channels: 4, background } })
    .png()
    .toBuffer({ resolveWithObject: true });
}

/** Marks on one letter are as many as languages need: a tower of them would be higher than any card. */
function drawable(text: string): string {
  return cleanText(text).replace(/(\p{M}{4})\p{M}+/gu, "$1");
}
