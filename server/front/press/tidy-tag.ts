import type { Attribute, Tag } from "#server/front/press/document-tags.ts";
import type { Work } from "#server/front/press/press-work.ts";

/** Elements that have no content and no end tag (HTML, "Void elements"). */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Attributes whose presence is their value (HTML, "Boolean attributes"), of those that pages use. */
const BOOLEAN = new Set(
  "allowfullscreen async autofocus checked controls default defer disabled download hidden inert loop multiple muted nomodule novalidate open playsinline readonly required reversed selected".split(
    " ",
  ),
);

/** Names that React writes in its own case. */
const MIXED_CASE =
  /^(accessKey|allowFullScreen|autoComplete|autoFocus|autoPlay|charSet|colSpan|contentEditable|crossOrigin|dateTime|encType|enterKeyHint|fetchPriority|formAction|formNoValidate|hrefLang|httpEquiv|inputMode|itemProp|itemScope|itemType|maxLength|minLength|noModule|noValidate|playsInline|readOnly|referrerPolicy|rowSpan|spellCheck|srcDoc|srcLang|srcSet|tabIndex|useMap)$/;

/**
 * Makes a tag that stays what a person would write: no nonce, which is good for one answer only, no slash in a
 * void element, no empty `action` (HTML forbids it), boolean attributes without a value, names in lower case.
 */
export function tidyTag(work: Work, tag: Tag): void {
  for (const attribute of tag.attributes) tidyAttribute(work, tag, attribute);
  if (!VOID.has(tag.name) || work.html[tag.end - 2] !== "/") return;
  const last = tag.attributes.at(-1);
  // An unquoted value may end in the slash; then it belongs to the value.
  if (last && last.end >= tag.end - 1) return;
  work.edits.push({ start: tag.end - 2, end: tag.end - 1, text: "" });
}

function tidyAttribute(work: Work, tag: Tag, { name, value, start, end }: Attribute): void {
  const isEmptyAction = name === "action" && value === "" && tag.name === "form";
  if (name === "nonce" || isEmptyAction) {
    work.edits.push({ start, end, text: "" });
    return;
  }
  const written = work.html.slice(start, end).trimStart();
  const own = written.slice(0, name.length);
  const bare = BOOLEAN.has(name) && value === "" ? name : undefined;
  const cased = MIXED_CASE.test(own) ? `${name}${written.slice(name.length)}` : undefined;
  const text = bare ?? cased;
  if (text === undefined || text === written) return;
  work.edits.push({ start: end - written.length, end, text });
}
