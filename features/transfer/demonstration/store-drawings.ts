import type { MediaRights } from "#db/enums.ts";
import { type StoredPicture, storePicture } from "#features/media/store-picture.ts";
import { drawPicture } from "#features/transfer/demonstration/pictures/draw-picture.ts";
import { drawPortrait } from "#features/transfer/demonstration/pictures/draw-portrait.ts";
import type { Content } from "#features/transfer/demonstration/read-content.ts";

export interface Drawing {
  name: string;
  facts: DrawingFacts;
  stored: StoredPicture;
}

/** What stands in its row besides its files. */
export interface DrawingFacts {
  alt: string;
  caption: string;
  credit: string;
  rights: MediaRights;
}

/** Pictures in work at the same time: sharp uses one core for each. */
const AT_ONCE = 3;

const PORTRAIT_CREDIT = "Illustration: The Ledger";

/** Draws every picture and portrait and writes its files to the media store. */
export async function storeDrawings(content: Content): Promise<Drawing[]> {
  const waiting = sheets(content);
  const stored: Drawing[] = [];
  const draw = async () => {
    for (let sheet = waiting.pop(); sheet; sheet = waiting.pop()) {
      stored.push({
        name: sheet.name,
        facts: sheet.facts,
        stored: await storePicture(Buffer.from(sheet.draw()), sheet.facts),
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, draw));
  return stored;
}

function sheets({ pictures, authors }: Content) {
  return [
    ...Object.entries(pictures).map(([name, { motif, palette, seed, ...facts }]) => ({
      name,
      facts,
      draw: () => drawPicture({ motif, palette, seed }),
    })),
    ...authors.map(({ slug, name, portrait }) => ({
      name: slug,
      facts: { alt: name, caption: "", credit: PORTRAIT_CREDIT, rights: "own_use" as const },
      draw: () => drawPortrait(portrait),
    })),
  ];
}
