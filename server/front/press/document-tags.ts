import { decodeHTMLAttribute } from "entities";
import { QuoteType, Tokenizer } from "htmlparser2";

export interface Attribute {
  name: string;
  value: string;
  /** Range in the document, with the space before the name. */
  start: number;
  end: number;
}

/** A tag or a comment, with its range in the document. */
export interface Tag {
  kind: "open" | "close" | "comment";
  /** Element name in lower case; for a comment its text. */
  name: string;
  start: number;
  end: number;
  attributes: Attribute[];
}

/** The tags and comments of an HTML document in order; everything between them is text. */
export function documentTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let reached = 0;
  let open: Tag | undefined;
  let attribute: Attribute | undefined;

  function add(tag: Omit<Tag, "attributes">): Tag {
    const added = { ...tag, attributes: [] };
    tags.push(added);
    reached = tag.end;
    return added;
  }

  function finishOpen(bracket: number): void {
    if (open) open.end = bracket + 1;
    reached = bracket + 1;
    open = undefined;
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (_start, end) => {
        reached = end;
      },
      onopentagname: (start, end) => {
        const name = html.slice(start, end).toLowerCase();
        open = add({ kind: "open", name, start: start - 1, end });
      },
      onattribname: (start, end) => {
        const from = isSpace(html[start - 1]) ? start - 1 : start;
        attribute = { name: html.slice(start, end).toLowerCase(), value: "", start: from, end };
      },
      onattribdata: (start, end) => {
        if (attribute) attribute.value += decodeHTMLAttribute(html.slice(start, end));
      },
      onattribend: (quote, end) => {
        if (attribute && quote !== QuoteType.NoValue) attribute.end = end;
        if (attribute) open?.attributes.push(attribute);
        attribute = undefined;
      },
      onopentagend: finishOpen,
      onselfclosingtag: finishOpen,
      onclosetag: (start, end) => {
        const bracket = html.indexOf(">", end);
        const close = bracket < 0 ? html.length : bracket + 1;
        add({
          kind: "close",
          name: html.slice(start, end).toLowerCase(),
          start: start - 2,
          end: close,
        });
      },
      oncomment: (start, end, offset) => {
        const name = html.slice(start, end - offset);
        add({ kind: "comment", name, start: reached, end: Math.min(end + 1, html.length) });
      },
      ondeclaration: (_start, end) => {
        reached = end + 1;
      },
      onprocessinginstruction: (_start, end) => {
        reached = end + 1;
      },
      oncdata: (_start, end) => {
        reached = end + 1;
      },
      onattribentity() {},
      ontextentity() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tags;
}

/** Value of an attribute, or undefined where the tag does not have it. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && " \t\n\r\f".includes(character);
}
