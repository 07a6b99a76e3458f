import { figureHtml, jpegOf } from "#features/articles/output/figure-html.ts";
import type { HtmlContext } from "#features/articles/output/html-context.ts";
import { htmlRenderers } from "#features/articles/output/html-renderers.ts";
import {
  type StoryPlace,
  type StoryToWrite,
  storyHtml,
} from "#features/articles/output/story-html.ts";

/** Pixels; as wide as feed readers show a picture, twice over. */
const WIDEST = 1200;

/** A story for feed readers (D1): links to notes lead to the story's own page. */
export function feedHtml(story: StoryToWrite, place: StoryPlace): string {
  const context = feedContext(story, place.address);
  return storyHtml(story, place, { context, renderers: htmlRenderers(context) }).html;
}

/** What a story's body is written with for feeds and for the public interface. */
export function feedContext(
  story: Pick<StoryToWrite, "picture" | "pictures" | "quizzes">,
  address: string,
): HtmlContext {
  return {
    address,
    notePrefix: "",
    noteAddress: address,
    notes: [],
    quizzes: story.quizzes,
    boxElement: "aside",
    figure: (mediaId, words) => {
      const picture = pictureIn(story, mediaId);
      return (
        picture && figureHtml({ picture, raster: jpegOf(picture, WIDEST), base: address }, words)
      );
    },
  };
}

/** A picture of a story: its lead, or one that its body shows. */
export function pictureIn(story: Pick<StoryToWrite, "picture" | "pictures">, mediaId: number) {
  return story.picture?.id === mediaId ? story.picture : story.pictures[mediaId];
}
