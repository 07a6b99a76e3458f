import type {
  ArticleCorrection,
  ArticleOrigin,
  ArticleView,
} from "#features/articles/article-view.ts";
import { bodyHtml } from "#features/articles/output/body-html.ts";
import type {
  HtmlContext,
  HtmlRenderers,
  PictureWords,
} from "#features/articles/output/html-context.ts";
import { linkHtml } from "#features/articles/output/inline-html.ts";
import { directionOf } from "#features/articles/rules.ts";
import { type Html, type HtmlContent, htmlElement, together } from "#lib/formats/write-html.ts";
import { message } from "#lib/messages/message.ts";
import { formatDay } from "#lib/time/dates.ts";

/** What of a story is written out for others. */
export type StoryToWrite = Pick<
  ArticleView,
  | "body"
  | "corrections"
  | "dateline"
  | "language"
  | "leadCaption"
  | "origin"
  | "picture"
  | "pictures"
  | "quizzes"
  | "standfirst"
>;

export interface StoryPlace {
  /** Absolute address of the story's page. */
  address: string;
  /** IANA time zone of the publication, for days in words. */
  timeZone: string;
  /** Most bytes for the body; a longer one is cut between blocks and ends with a link to the rest. */
  mostBytes?: number;
}

interface Writer {
  context: HtmlContext;
  renderers: HtmlRenderers;
}

/** A whole story in the order of its page (A3): lead picture, standfirst, body, notes, origin, corrections. */
export function storyHtml(story: StoryToWrite, place: StoryPlace, writer: Writer): Html {
  const { context } = writer;
  const corrections = (where: ArticleCorrection["placement"]) =>
    story.corrections
      .filter(({ placement }) => placement === where)
      .map((correction) => correctionHtml(correction, story.language, place.timeZone));
  const body = bodyHtml(story, writer, place.mostBytes);
  return htmlElement(
    "div",
    { lang: story.language, dir: directionOf(story.language) },
    leadHtml(story, context.figure),
    story.standfirst
      ? htmlElement("p", {}, htmlElement("strong", {}, story.standfirst))
      : undefined,
    ...corrections("top"),
    body.html,
    body.isCut ? readOn(place.address) : undefined,
    story.origin ? originHtml(story.origin, place.address) : undefined,
    ...corrections("bottom"),
  );
}

function leadHtml(
  { picture, leadCaption }: StoryToWrite,
  figure: (mediaId: number, words: PictureWords) => Html | undefined,
): HtmlContent {
  return picture ? figure(picture.id, { caption: leadCaption }) : undefined;
}

function readOn(address: string): Html {
  return htmlElement("p", {}, linkHtml(address, address, message("output.readOn")));
}

/** What was wrong, said openly and dated (A10). */
function correctionHtml(
  { kind, text, publishedAt }: ArticleCorrection,
  language: string,
  timeZone: string,
): Html {
  const day = formatDay(new Date(publishedAt), { timeZone, language });
  const label = `${message(`correction.${kind}`)}, ${day}.`;
  return htmlElement("p", {}, htmlElement("strong", {}, label), " ", text);
}

/** Where a syndicated story first appeared, and under which licence (A9). */
export function originHtml(origin: ArticleOrigin, base: string): Html {
  const { name, url, licence, licenceUrl } = origin;
  const under = licence
    ? together(`, ${message("article.originUnder")} `, linkedName(licence, licenceUrl, base))
    : undefined;
  const where = linkedName(name, url, base);
  return htmlElement("p", {}, `${message("article.originIn")} `, where, under, ".");
}

/** A name that leads somewhere, where there is an address for it. */
export function linkedName(name: string, url: string, base: string): HtmlContent {
  return url === "" ? name : linkHtml(url, base, name);
}
