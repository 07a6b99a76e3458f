import { type StoredPicture, storePicture } from "#features/media/store-picture.ts";
import { drawPicture } from "#features/transfer/demonstration/pictures/draw-picture.ts";
import { drawPortrait } from "#features/transfer/demonstration/pictures/draw-portrait.ts";
import type { Content } from "#features/transfer/demonstration/read-content.ts";

export interface Drawing {
  name: string;
  alt: string;
  stored: StoredPicture;
}

/** Pictures in work at the same time: sharp uses one core for each. */
const AT_ONCE = 3;

/** Draws every picture and portrait and writes its files to the media store. */
export async function storeDrawings(content: Content): Promise<Drawing[]> {
  const waiting = sheets(content);
  const stored: Drawing[] = [];
  const draw = async () => {
    for (let sheet = waiting.pop(); sheet; sheet = waiting.pop()) {
      stored.push({
        name: sheet.name,
        alt: sheet.alt,
        stored: await storePicture(Buffer.from(sheet.draw())),
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, draw));
  return stored;
}

function sheets({ pictures, authors }: Content) {
  return [
    ...Object.entries(pictures).map(([name, picture]) => ({
      name,
      alt: picture.alt,
      draw: () => drawPicture(picture),
    })),
    ...authors.map(({ slug, name, portrait }) => ({
      name: slug,
      alt: name,
      draw: () => drawPortrait(portrait),
    })),
  ];
}
