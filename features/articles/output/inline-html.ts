import type { Inline, Mark } from "#features/articles/body/schema.ts";
import { absoluteAddress } from "#features/articles/output/absolute-address.ts";
import type { HtmlContext } from "#features/articles/output/html-context.ts";
import { type Html, type HtmlContent, htmlElement, together } from "#lib/formats/write-html.ts";
import { message } from "#lib/messages/message.ts";

/** Words with their emphasis, links and notes; each note is added to the context's. */
export function inlineHtml(content: Inline[], context: HtmlContext): Html {
  return together(...content.map((part) => partHtml(part, context)));
}

/** The notes that were added, to stand at the end. */
export function notesHtml({ notes, notePrefix, noteAddress }: HtmlContext): Html {
  const items = notes.map((note, place) => {
    const back = `${noteAddress}#${notePrefix}noteref-${place + 1}`;
    const label = { href: back, title: message("article.backToText") };
    return htmlElement(
      "li",
      { id: `${notePrefix}note-${place + 1}` },
      htmlElement("p", {}, note, " ", htmlElement("a", label, "↩")),
    );
  });
  return together(htmlElement("hr"), htmlElement("ol", {}, ...items));
}

function partHtml(part: Inline, context: HtmlContext): HtmlContent {
  switch (part.type) {
    case "text":
      return markedHtml(part.marks ?? [], part.text, context);
    case "hardBreak":
      return htmlElement("br");
    case "footnote":
      return noteReference(part.attrs.text, context);
    default:
      part satisfies never;
      return undefined;
  }
}

function noteReference(text: string, { notes, notePrefix, noteAddress }: HtmlContext): Html {
  const number = notes.push(text);
  const href = `${noteAddress}#${notePrefix}note-${number}`;
  const link = htmlElement("a", { href }, String(number));
  return htmlElement("sup", { id: `${notePrefix}noteref-${number}` }, link);
}

/** The first mark is the outermost element. */
function markedHtml(marks: Mark[], text: string, context: HtmlContext): HtmlContent {
  return marks.reduceRight<HtmlContent>((inner, mark) => withMark(mark, inner, context), text);
}

function withMark(mark: Mark, inner: HtmlContent, { address }: HtmlContext): HtmlContent {
  switch (mark.type) {
    case "bold":
      return htmlElement("strong", {}, inner);
    case "italic":
      return htmlElement("em", {}, inner);
    case "code":
      return htmlElement("code", {}, inner);
    case "strike":
      return htmlElement("s", {}, inner);
    case "superscript":
      return htmlElement("sup", {}, inner);
    case "subscript":
      return htmlElement("sub", {}, inner);
    case "link":
      return linkHtml(mark.attrs.href, address, inner);
    case "foreign":
      return htmlElement("span", { lang: mark.attrs.lang, dir: mark.attrs.dir }, inner);
    default:
      mark satisfies never;
      return inner;
  }
}

/** A link, or its words alone where there is nowhere to go. */
export function linkHtml(href: string, base: string, words: HtmlContent): HtmlContent {
  const target = absoluteAddress(href, base);
  return target === undefined ? words : htmlElement("a", { href: target }, words);
}
