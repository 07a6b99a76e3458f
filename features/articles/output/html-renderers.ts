import type { Block, List } from "#features/articles/body/schema.ts";
import { visitBlock } from "#features/articles/body/visit-block.ts";
import { absoluteAddress } from "#features/articles/output/absolute-address.ts";
import type { HtmlContext, HtmlRenderers } from "#features/articles/output/html-context.ts";
import { inlineHtml, linkHtml } from "#features/articles/output/inline-html.ts";
import { tableHtml } from "#features/articles/output/table-html.ts";
import { quizUrl } from "#features/quizzes/urls.ts";
import {
  type Html,
  type HtmlContent,
  htmlElement,
  nothing,
  together,
} from "#lib/formats/write-html.ts";
import { message } from "#lib/messages/message.ts";

/**
 * Every kind of block as plain HTML that needs nothing of this site: no script, style, frame or form, absolute
 * addresses alone. What only the page can fill (related stories, newsletters, sponsors) is left out.
 */
export function htmlRenderers(context: HtmlContext): HtmlRenderers {
  const words = (block: { content: Parameters<typeof inlineHtml>[0] }) =>
    inlineHtml(block.content, context);
  const all = (blocks: Block[]) => together(...blocks.map((block) => visitBlock(block, renderers)));
  const leftOut = () => nothing;
  const renderers: HtmlRenderers = {
    paragraph: (block) => htmlElement("p", {}, words(block)),
    heading: (block) => htmlElement(`h${block.attrs.level}`, {}, words(block)),
    list: (list) => listHtml(list, (content) => shortened(content, words, all)),
    blockquote: (block) =>
      htmlElement("blockquote", {}, all(block.content), citation(block.attrs?.cite)),
    pullquote: (block) =>
      htmlElement(
        "blockquote",
        {},
        htmlElement("p", {}, words(block)),
        citation(block.attrs?.cite),
      ),
    image: ({ attrs }) => context.figure(attrs.mediaId, attrs) ?? nothing,
    gallery: ({ attrs }) => galleryHtml(attrs, context),
    table: (block) => tableHtml(block, (content) => shortened(content, words, all)),
    codeBlock: (block) => {
      const code = block.content.map((part) => part.text).join("");
      return htmlElement("pre", {}, htmlElement("code", {}, code));
    },
    horizontalRule: () => htmlElement("hr"),
    embed: ({ attrs }) => {
      const host = hostOf(attrs.url, context.address);
      const title = attrs.title || message("embed.untitled", { host: attrs.provider || host });
      return together(leadingTo(attrs.url, title, context), captionHtml(attrs.caption));
    },
    file: ({ attrs }) => leadingTo(attrs.url, attrs.name, context),
    audio: ({ attrs }) => leadingTo(attrs.url, attrs.title || message("audio.listen"), context),
    video: ({ attrs }) => leadingTo(attrs.url, attrs.title || message("video.watch"), context),
    factBox: (block) =>
      htmlElement(
        context.boxElement,
        {},
        block.attrs.title
          ? htmlElement("p", {}, htmlElement("strong", {}, block.attrs.title))
          : undefined,
        all(block.content),
      ),
    quiz: ({ attrs }) => {
      const quiz = context.quizzes[attrs.quizId];
      if (!quiz) return nothing;
      const title = message("output.quiz", { title: quiz.title });
      return leadingTo(quizUrl(quiz), title, context);
    },
    relatedList: leftOut,
    newsletterBox: leftOut,
    sponsorSlot: leftOut,
    unknownShortcode: leftOut,
    nothing: leftOut,
  };
  return renderers;
}

type Children = List["content"][number]["content"];

/** A paragraph that is alone in an item or a cell needs no element of its own. */
function shortened(
  content: Children,
  words: (block: Extract<Block, { type: "paragraph" }>) => Html,
  all: (blocks: Block[]) => Html,
): Html {
  const [only] = content;
  return content.length === 1 && only?.type === "paragraph" ? words(only) : all(content);
}

function listHtml(list: List, item: (content: Children) => HtmlContent): Html {
  const items = list.content.map(({ content }) => htmlElement("li", {}, item(content)));
  if (list.type === "bulletList") return htmlElement("ul", {}, ...items);
  return htmlElement("ol", { start: list.attrs?.start }, ...items);
}

function citation(cite: string | undefined): HtmlContent {
  return cite ? htmlElement("p", {}, htmlElement("cite", {}, cite)) : undefined;
}

/** One picture below the other, each with its own credit, then what is said of all. */
function galleryHtml(
  { mediaIds, caption }: { mediaIds: number[]; caption?: string | undefined },
  { figure }: HtmlContext,
): Html {
  const figures = mediaIds.map((mediaId) => figure(mediaId, {}));
  if (!figures.some(Boolean)) return nothing;
  return together(...figures, captionHtml(caption));
}

function captionHtml(caption: string | undefined): HtmlContent {
  return caption ? htmlElement("p", {}, htmlElement("em", {}, caption)) : undefined;
}

/** A link on a line of its own, named by what it leads to. */
function leadingTo(url: string, title: string, { address }: HtmlContext): Html {
  if (absoluteAddress(url, address) === undefined) return nothing;
  return htmlElement("p", {}, linkHtml(url, address, title));
}

function hostOf(url: string, base: string): string {
  return URL.parse(url, base)?.host.replace(/^www\./, "") ?? url;
}
