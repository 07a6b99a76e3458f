import { type CardText, type DrawnText, drawText } from "#features/social/card/draw-text.ts";
import { cutText } from "#lib/cut-text.ts";

/** Pixels, the largest first. */
const SIZES = [140, 124, 112, 100, 92, 84, 76, 68, 60, 54, 48, 42, 36];

/** Characters: more than this is not a headline that anybody reads on a card. */
const LENGTHS = [220, 150, 100, 60];

/** How near the narrowest width that keeps the number of lines is looked for, in pixels. */
const NEAR = 16;

interface Room {
  width: number;
  height: number;
}

/** A headline as large as the room allows, in lines of about the same length. What is far too long is cut. */
export async function fitHeadline(
  headline: Pick<CardText, "text" | "colour" | "isRightToLeft">,
  room: Room,
): Promise<DrawnText> {
  for (const length of LENGTHS) {
    const words = { ...headline, text: cutText(headline.text, length), width: room.width };
    for (const size of SIZES) {
      const drawn = await drawText({ ...words, size });
      if (isWithin(drawn, room)) return balanced({ ...words, size }, drawn, room);
    }
  }
  throw new Error("There is no room for a headline.");
}

/** The narrowest setting with no line more. A line of digits is lower than one of Arabic, and none of them is this low. */
async function balanced(
  words: CardText & { width: number },
  drawn: DrawnText,
  room: Room,
): Promise<DrawnText> {
  const highest = Math.min(drawn.height + words.size * 0.8, room.height);
  let best = drawn;
  let narrowest = Math.ceil(words.width / 2);
  let width = words.width;
  while (width - narrowest > NEAR) {
    const middle = Math.round((width + narrowest) / 2);
    const tried = await drawText({ ...words, width: middle });
    if (isWithin(tried, { width: middle, height: highest })) {
      best = tried;
      width = middle;
    } else narrowest = middle;
  }
  return best;
}

function isWithin(drawn: DrawnText, room: Room): boolean {
  return drawn.width <= room.width && drawn.height <= room.height;
}
