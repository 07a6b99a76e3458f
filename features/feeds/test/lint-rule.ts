import { Parser } from "htmlparser2";

/** One rule of a format: what it is called, which element it guards, and what it asks for. */
export interface LintRule<Document> {
  name: string;
  guards: string;
  asks: string;
  holds: (document: Document, place: LintPlace) => boolean;
}

/** Where the document was fetched. */
export interface LintPlace {
  self: string;
  bytes: number;
}

/** A full address with a scheme that readers follow. */
export function isFullUrl(text: string | undefined): boolean {
  return text !== undefined && /^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text);
}

/** A URI with any scheme (RFC 3986): what an id may be. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]+$/i.test(text);
}

/** A language tag in the shape of BCP 47. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(text);
}

/** RFC 3339, with an offset. */
export function isDateTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

/** RFC 822 with a year of four digits, and the weekday that the date has. */
export function isMailDate(text: string): boolean {
  const shape = /^(\w{3}), \d{2} \w{3} \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/;
  const weekday = shape.exec(text)?.[1];
  const at = new Date(text);
  return weekday !== undefined && !Number.isNaN(at.getTime()) && weekday === weekdayOf(at);
}

function weekdayOf(at: Date): string {
  return at.toUTCString().slice(0, 3);
}

const FORBIDDEN =
  /^(script|iframe|frame|style|form|input|button|object|embed|applet|link|meta|base)$/;
const ADDRESSES = new Set(["href", "src", "cite", "action", "poster", "srcset", "data"]);

/** What is wrong with HTML that stands in a feed, by the name of each rule. */
export function htmlFaults(html: string): Set<string> {
  const faults = new Set<string>();
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (FORBIDDEN.test(name)) faults.add("html-element");
        for (const [attribute, value] of Object.entries(attributes)) {
          if (/^on|^style$/.test(attribute)) faults.add("html-attribute");
          if (ADDRESSES.has(attribute) && !/^(https?:|mailto:)/.test(value))
            faults.add("html-address");
        }
        const sized = ["alt", "width", "height"].every((attribute) => attribute in attributes);
        if (name === "img" && !sized) faults.add("html-picture");
        open.push(name);
      },
      onclosetag(name, implied) {
        const isVoid = ["img", "br", "hr"].includes(name);
        if (open.pop() !== name || (implied && !isVoid)) faults.add("html-balance");
      },
    },
    { recognizeSelfClosing: true },
  );
  parser.end(html);
  if (/<\/\w+>/.test(html) && open.length > 0) faults.add("html-balance");
  return faults;
}

/** The rules for HTML in a feed; `htmlOf` gives every piece of it in a document. */
export function htmlRules<Document>(
  guards: string,
  htmlOf: (document: Document) => string[],
): LintRule<Document>[] {
  const rule = (name: string, asks: string): LintRule<Document> => ({
    name,
    guards,
    asks,
    holds: (document) => htmlOf(document).every((html) => !htmlFaults(html).has(name)),
  });
  return [
    rule("html-element", "no script, frame, style, form or embedded object"),
    rule("html-attribute", "no event handler and no inline style"),
    rule("html-address", "full addresses alone, http, https or mailto"),
    rule("html-picture", "pictures with alt, width and height"),
    rule("html-balance", "every element closed where it should be"),
  ];
}
