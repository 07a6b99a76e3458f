import { pictureIn } from "#features/articles/output/feed-html.ts";
import {
  captionOf,
  imageHtml,
  jpegOf,
  type Raster,
} from "#features/articles/output/figure-html.ts";
import type { HtmlContext, PictureWords } from "#features/articles/output/html-context.ts";
import { htmlRenderers } from "#features/articles/output/html-renderers.ts";
import {
  type StoryPlace,
  type StoryToWrite,
  storyHtml,
} from "#features/articles/output/story-html.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { type Html, htmlElement, together } from "#lib/formats/write-html.ts";

/** Pixels; the column of a mail. The file may be twice as wide. */
const COLUMN = 600;

/** Originals that mail programs show where there is no JPEG of ours. */
const SHOWN_IN_MAIL = /\.(jpe?g|png|gif)$/i;

/** A story for mail programs: no element newer than they are, pictures as JPEG at most 600 pixels wide. */
export function mailHtml(story: StoryToWrite, place: StoryPlace): string {
  const { address } = place;
  const context: HtmlContext = {
    address,
    notePrefix: "",
    noteAddress: address,
    notes: [],
    quizzes: story.quizzes,
    boxElement: "div",
    figure: (mediaId, words) => {
      const picture = pictureIn(story, mediaId);
      return picture && mailFigure(picture, words, address);
    },
  };
  const renderers = htmlRenderers(context);
  return storyHtml(story, place, { context, renderers }).html;
}

function mailFigure(picture: Picture, words: PictureWords, base: string): Html | undefined {
  const file = jpegOf(picture, 2 * COLUMN);
  if (!SHOWN_IN_MAIL.test(file.path)) return undefined;
  const image = imageHtml({ picture, raster: inColumn(file), base }, words);
  const caption = captionOf(picture, words, (...content) => htmlElement("p", {}, ...content));
  return together(htmlElement("p", {}, image), caption);
}

function inColumn({ path, width, height }: Raster): Raster {
  const shown = Math.min(width, COLUMN);
  return { path, width: shown, height: Math.round((height * shown) / width) };
}
