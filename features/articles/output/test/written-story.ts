import { type Block, emptyBody } from "#features/articles/body/schema.ts";
import type { StoryToWrite } from "#features/articles/output/story-html.ts";
import { everyBlock } from "#features/articles/output/test/every-block.ts";
import type { Picture } from "#features/media/picture-view.ts";

export const ADDRESS = "https://news.example/peace/the-vote";

/** A picture with its rasters, free to be republished unless said otherwise. */
export function writtenPicture(id: number, more: Partial<Picture> = {}): Picture {
  return {
    id,
    alt: `Picture ${id} shows this`,
    caption: `Caption ${id}`,
    credit: `Photographer ${id}`,
    licence: "CC BY 4.0",
    rights: "republication",
    rightsEndOn: null,
    width: 2400,
    height: 1600,
    colour: null,
    path: `${id}/full.png`,
    variants: [480, 800, 1200, 1600].flatMap((width) =>
      (["avif", "webp", "jpeg"] as const).map((format) => ({
        format,
        width,
        height: Math.round((width * 2) / 3),
        path: `${id}/${width}.${format === "jpeg" ? "jpg" : format}`,
      })),
    ),
    ...more,
  };
}

/** A story with every kind of block, or with those that are given. */
export function writtenStory(
  content: Block[] = Object.values(everyBlock),
  more: Partial<StoryToWrite> = {},
): StoryToWrite {
  const quiz = {
    slug: "how-votes-work",
    title: "How votes work",
    language: "en",
    questionCount: 5,
  };
  return {
    body: { ...emptyBody(), content },
    corrections: [],
    dateline: "",
    language: "en",
    leadCaption: "",
    origin: null,
    picture: null,
    pictures: { 7: writtenPicture(7), 8: writtenPicture(8) },
    quizzes: { 3: { id: 3, picture: null, ...quiz } },
    standfirst: "",
    ...more,
  };
}
