import sharp from "sharp";
import { directionOf } from "#features/articles/rules.ts";
import { CARD_SIZE } from "#features/settings/page-metadata.ts";
import { drawCard } from "#features/social/card/draw-card.ts";
import { fitJpeg } from "#features/social/card/fit-jpeg.ts";

interface Publication {
  name: string;
  motto: string;
  language: string;
  accent: string;
}

/** The publication's own card, a JPEG for pages that have no picture of their own. */
export async function drawSiteCard(publication: Publication): Promise<Buffer> {
  const { name, motto, language, accent } = publication;
  const isRightToLeft = directionOf(language) === "rtl";
  const words = { publication: motto, kicker: "", headline: name, isRightToLeft, accent };
  return fitJpeg(sharp(await drawCard(words, CARD_SIZE)));
}
