import { SaxesParser, type SaxesTagNS } from "saxes";
import { Refusal } from "#lib/refusal.ts";
import { entryOf } from "#lib/wxr/entry-of.ts";
import type { WxrWarning } from "#lib/wxr/read-wxr.ts";
import { siteOf } from "#lib/wxr/site-of.ts";
import { vocabularyOf } from "#lib/wxr/vocabulary-of.ts";
import type { WxrEntry } from "#lib/wxr/wxr-entry.ts";
import { emptyElement, type XmlElement } from "#lib/wxr/xml-element.ts";
import { XmlMender } from "#lib/wxr/xml-mender.ts";

/** Anything that has not shown itself as an export by then is none. */
const CHARACTERS_TO_RECOGNIZE = 1_000_000;

/** An export nests a dozen elements at most; the time to find a namespace grows with the depth. */
const DEEPEST = 500;

const CHANNEL_FIELDS = new Set(["title", "link", "description", "language", "pubDate"]);

/** Gathers the entries of an export from its text, which comes in pieces. Throws Refusal where it is no export. */
export class EntryReader {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #mender: XmlMender;
  readonly #warn: (warning: WxrWarning) => void;
  /** Fields of the channel, until the first entry. */
  readonly #channel = emptyElement("rss", "channel");
  /** From an entry's element down to the one being read; undefined for one of no interest. */
  #open: (XmlElement | undefined)[] = [];
  #ready: WxrEntry[] = [];
  #isWxr = false;
  #siteGiven = false;
  #charactersRead = 0;
  #depth = 0;
  #root: string | undefined;

  constructor(warn: (warning: WxrWarning) => void) {
    this.#warn = warn;
    this.#mender = new XmlMender(warn);
    this.#parser.on("error", ({ message }) => this.#warnHere(message.replace(/^\d+:\d+: /, "")));
    this.#parser.on("opentag", (tag) => this.#openTag(tag));
    this.#parser.on("closetag", () => {
      this.#depth -= 1;
      this.#closeTag();
    });
    this.#parser.on("text", (text) => this.#addText(text));
    this.#parser.on("cdata", (text) => this.#addCdata(text));
  }

  /** Entries that are whole after this piece. */
  *read(text: string): Generator<WxrEntry> {
    this.#charactersRead += text.length;
    this.#parser.write(this.#mender.mend(text));
    if (!this.#isWxr && this.#charactersRead > CHARACTERS_TO_RECOGNIZE) throw notWxr();
    yield* this.#take();
  }

  /** Entries that were waiting for the end of the file. */
  *end(): Generator<WxrEntry> {
    this.#parser.write(this.#mender.end());
    const cutOff = this.#open[0];
    this.#open = [];
    this.#parser.close();
    if (cutOff?.local === "item") this.#warnHere("the file ends inside an item, which is left out");
    if (!this.#isWxr) throw notWxr();
    this.#giveSite();
    yield* this.#take();
  }

  *#take(): Generator<WxrEntry> {
    if (!this.#isWxr) return;
    const ready = this.#ready;
    this.#ready = [];
    yield* ready;
  }

  #openTag(tag: SaxesTagNS): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST)
      throw new Refusal("This file nests its elements too deeply to be read.");
    const vocabulary = vocabularyOf(tag.uri, tag.prefix);
    this.#root ??= tag.local;
    this.#isWxr ||= Object.values(tag.ns ?? {}).some(isWxrNamespace);
    this.#isWxr ||= vocabulary === "wp" && this.#root === "rss";
    const element = vocabulary && emptyElement(vocabulary, tag.local, attributesOf(tag));
    if (element && isItem(element) && this.#open.length > 0) this.#closeAll();
    if (this.#open.length > 0 || (element && !isAround(element))) this.#open.push(element);
  }

  /** An item that begins inside another one ends it: the closing tag is missing. */
  #closeAll(): void {
    this.#warnHere("an item begins before the one before it has ended");
    while (this.#open.length > 0) this.#closeTag();
  }

  #closeTag(): void {
    if (this.#open.length === 0) return;
    const element = this.#open.pop();
    if (!element) return;
    if (this.#open.length === 0) this.#finish(element);
    else this.#open.at(-1)?.children.push(element);
  }

  #finish(element: XmlElement): void {
    const entry = entryOf(element);
    if (entry) {
      this.#giveSite();
      this.#ready.push(entry);
      return;
    }
    if (!this.#siteGiven) this.#channel.children.push(element);
  }

  #giveSite(): void {
    if (this.#siteGiven) return;
    this.#siteGiven = true;
    this.#ready.push(siteOf(this.#channel));
  }

  #addText(text: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    if (element.hasCdata && text.trim() === "") return;
    element.text += text;
  }

  #addCdata(text: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    if (element.text.trim() === "") element.text = "";
    element.hasCdata = true;
    element.text += text;
  }

  #warnHere(message: string): void {
    this.#warn({ line: this.#parser.line, column: this.#parser.column + 1, message });
  }
}

function notWxr(): Refusal {
  return new Refusal("This file is not a WordPress export (WXR).");
}

function isWxrNamespace(uri: string | undefined): boolean {
  return uri !== undefined && vocabularyOf(uri, "") === "wp";
}

function isItem({ vocabulary, local }: XmlElement): boolean {
  return vocabulary === "rss" && local === "item";
}

/** Elements that stand around entries rather than holding anything themselves. */
function isAround(element: XmlElement): boolean {
  return element.vocabulary === "rss" && !isItem(element) && !CHANNEL_FIELDS.has(element.local);
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(
    Object.values(tag.attributes).map(({ local, value }) => [local, value]),
  );
}
