import { Parser } from "htmlparser2";

/** What a document says of itself, and the text that it shows. */
export interface ReadHead {
  title: string;
  /** Contents of `meta` elements by name or property, in order. */
  meta: Map<string, string[]>;
  links: Record<string, string>[];
  /** Each JSON-LD script, as it is written. */
  data: string[];
  /** Text of the body in one line, without what scripts and styles hold. */
  text: string;
}

const UNSEEN = new Set(["head", "script", "style", "template"]);

/** Reads a document as a crawler would, without running it. */
export function readHead(html: string): ReadHead {
  const head: ReadHead = { title: "", meta: new Map(), links: [], data: [], text: "" };
  const open: { name: string; isData: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const isData = name === "script" && attributes.type === "application/ld+json";
      open.push({ name, isData });
      if (isData) head.data.push("");
      if (name === "meta") noteMeta(head, attributes);
      if (name === "link") head.links.push(attributes);
    },
    ontext(text) {
      if (open.at(-1)?.isData) head.data[head.data.length - 1] += text;
      if (open.at(-1)?.name === "title" && open.at(-2)?.name === "head") head.title += text;
      if (!open.some(({ name }) => UNSEEN.has(name))) head.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  head.text = inOneLine(head.text);
  return head;
}

/** Words with one space between them. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function noteMeta({ meta }: ReadHead, attributes: Record<string, string>): void {
  const name = attributes.name ?? attributes.property;
  if (name) meta.set(name, [...(meta.get(name) ?? []), attributes.content ?? ""]);
}
