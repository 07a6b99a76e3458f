import type { Mark } from "#features/articles/body/schema.ts";
import type { Conversion } from "#features/transfer/html/conversion.ts";
import { convertCover } from "#features/transfer/html/convert-cover.ts";
import { convertDetails } from "#features/transfer/html/convert-details.ts";
import { convertFigure } from "#features/transfer/html/convert-figure.ts";
import { convertFile } from "#features/transfer/html/convert-file.ts";
import { convertHeading } from "#features/transfer/html/convert-heading.ts";
import { convertList } from "#features/transfer/html/convert-list.ts";
import { convertMedia } from "#features/transfer/html/convert-media.ts";
import { convertPicture } from "#features/transfer/html/convert-picture.ts";
import { convertPreformatted } from "#features/transfer/html/convert-preformatted.ts";
import { convertQuote } from "#features/transfer/html/convert-quote.ts";
import { convertTable } from "#features/transfer/html/convert-table.ts";
import { embedOf } from "#features/transfer/html/embed-of.ts";
import { type HtmlElement, hasClass } from "#features/transfer/html/html-node.ts";
import { isHidden } from "#features/transfer/html/is-hidden.ts";
import { safeUrl } from "#features/transfer/html/safe-url.ts";

const DROPPED = new Set(
  (
    "script style template noscript head title meta link base select textarea input datalist canvas map " +
    "object embed applet param frame frameset noframes svg math dialog progress meter"
  ).split(" "),
);
const APART = new Set(
  (
    "p div section article aside header footer main nav address fieldset legend form center hgroup menu " +
    "dir figcaption caption li dt dd tr td th tbody thead tfoot body html summary dl"
  ).split(" "),
);
const MARKS = new Map<string, Mark>([
  ["strong", { type: "bold" }],
  ["b", { type: "bold" }],
  ["dt", { type: "bold" }],
  ["em", { type: "italic" }],
  ["i", { type: "italic" }],
  ["cite", { type: "italic" }],
  ["dfn", { type: "italic" }],
  ["var", { type: "italic" }],
  ["code", { type: "code" }],
  ["kbd", { type: "code" }],
  ["samp", { type: "code" }],
  ["tt", { type: "code" }],
  ["s", { type: "strike" }],
  ["strike", { type: "strike" }],
  ["del", { type: "strike" }],
  ["sub", { type: "subscript" }],
  ["sup", { type: "superscript" }],
]);

type Converter = (element: HtmlElement, to: Conversion) => void;

const CONVERTERS = new Map<string, Converter>([
  ["br", (_, to) => to.flow.addBreak()],
  ["hr", (_, to) => to.flow.addBlocks([{ type: "horizontalRule" }])],
  ["img", convertPicture],
  ["h1", convertHeading],
  ["h2", convertHeading],
  ["h3", convertHeading],
  ["h4", convertHeading],
  ["h5", convertHeading],
  ["h6", convertHeading],
  ["ul", convertList],
  ["ol", convertList],
  ["blockquote", convertQuote],
  ["figure", convertFigure],
  ["pre", convertPreformatted],
  ["listing", convertPreformatted],
  ["xmp", convertPreformatted],
  ["table", convertTable],
  ["details", convertDetails],
  ["audio", convertMedia],
  ["video", convertMedia],
  ["iframe", convertFrame],
]);

/** Converts one element with all that is in it. */
export function convertElement(element: HtmlElement, to: Conversion): void {
  if (DROPPED.has(element.name) || isHidden(element)) return;
  converterOf(element)(element, to);
}

function converterOf(element: HtmlElement): Converter {
  if (element.name === "span" && element.attribs["data-standfirst"]) return addSetAside;
  if (hasClass(element, "wp-block-file")) return convertFile;
  if (hasClass(element, "wp-block-cover") && element.name === "div") return convertCover;
  if (element.name === "sup" && element.attribs["data-fn"]) return convertFootnote;
  return CONVERTERS.get(element.name) ?? convertWords;
}

function addSetAside(element: HtmlElement, to: Conversion): void {
  const blocks = to.sources.placeholder(element.attribs["data-standfirst"] ?? "");
  for (const block of blocks) to.flow.addPicture(block);
}

function convertFrame(element: HtmlElement, to: Conversion): void {
  const embed = embedOf(element.attribs.src ?? element.attribs["data-src"]);
  if (embed) to.flow.addBlocks([embed]);
}

function convertWords(element: HtmlElement, to: Conversion): void {
  const isApart = APART.has(element.name);
  if (isApart) to.flow.endParagraph();
  if (element.name === "q") to.flow.addText("“", to.marks);
  to.within(element.children, [...formatOf(element), ...languageOf(element)]);
  if (element.name === "q") to.flow.addText("”", to.marks);
  if (isApart) to.flow.endParagraph();
}

function convertFootnote(element: HtmlElement, to: Conversion): void {
  const text = to.sources.footnote(element.attribs["data-fn"] ?? "");
  if (text) to.flow.addInline({ type: "footnote", attrs: { text } });
}

function formatOf(element: HtmlElement): Mark[] {
  const mark = MARKS.get(element.name);
  if (mark) return [mark];
  const href = element.name === "a" ? safeUrl(element.attribs.href) : undefined;
  return href ? [{ type: "link", attrs: { href } }] : [];
}

function languageOf({ name, attribs }: HtmlElement): Mark[] {
  const lang = attribs.lang ?? attribs["xml:lang"] ?? "";
  if (APART.has(name) || !/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,2}$/i.test(lang)) return [];
  const dir = attribs.dir === "rtl" || attribs.dir === "ltr" ? attribs.dir : undefined;
  return [{ type: "foreign", attrs: dir ? { lang, dir } : { lang } }];
}
