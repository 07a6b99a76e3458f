import sharp from "sharp";
import { CARD_COLOURS } from "#features/social/card/card-colours.ts";
import { drawText } from "#features/social/card/draw-text.ts";
import { initialOf } from "#features/social/icon/initial-of.ts";

/** The publication's initial on its accent as a PNG, so many pixels wide and high. */
export async function drawIcon(
  { name, accent }: { name: string; accent: string },
  side: number,
): Promise<Buffer> {
  const size = Math.round(side * 0.7);
  const text = initialOf(name);
  const { input } = await drawText({
    text,
    size,
    colour: CARD_COLOURS.paper,
    isRightToLeft: false,
  });
  // A letter with marks above and below, or of another script, may be higher than a Latin capital.
  const most = Math.round(side * 0.75);
  const letter = await sharp(input)
    .resize({ width: most, height: most, fit: "inside", withoutEnlargement: true })
    .toBuffer();
  return sharp({ create: { width: side, height: side, channels: 3, background: accent } })
    .composite([{ input: letter, gravity: "centre" }])
    .png({ palette: true })
    .toBuffer();
}
