import type { Picture } from "#features/media/picture-view.ts";

/** A picture with rasters in the three formats, given in no useful order. */
export function makePicture(more: Partial<Picture> = {}): Picture {
  return {
    id: 7,
    alt: "Delegates in a hall",
    caption: "The hall in June",
    credit: "Ines Okafor",
    licence: "CC BY 4.0",
    rights: "own_use",
    rightsEndOn: null,
    width: 1600,
    height: 900,
    colour: "#445566",
    path: "7/hall.png",
    variants: [
      { format: "jpeg", width: 1200, height: 675, path: "7/hall-1200.jpg", bytes: 81_234 },
      { format: "webp", width: 800, height: 450, path: "7/hall-800.webp" },
      { format: "avif", width: 1200, height: 675, path: "7/hall-1200.avif" },
      { format: "avif", width: 800, height: 450, path: "7/hall-800.avif" },
      { format: "jpeg", width: 800, height: 450, path: "7/hall-800.jpg" },
      { format: "webp", width: 1200, height: 675, path: "7/hall-1200.webp" },
    ],
    ...more,
  };
}
