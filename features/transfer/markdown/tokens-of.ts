import { Marked, type TokenizerAndRendererExtension, type Tokens } from "marked";

/** Markdown as read here: GitHub's flavour, with directives, footnotes and spans (docs/markdown.md). */
export function tokensOf(source: string): Tokens.Generic[] {
  return reader.lexer(source.replace(/\r\n?/g, "\n"));
}

/** `name="two words" count=3` as a mapping. */
export function attributesOf(written: string): Record<string, string> {
  const found = written.matchAll(/([a-z]+)=(?:"([^"]*)"|([^\s"]+))/g);
  return Object.fromEntries(
    [...found].map(([, name, quoted, bare]) => [name, quoted ?? bare ?? ""]),
  );
}

/** `:::name attributes`, blocks, `:::`. */
const directive: TokenizerAndRendererExtension = {
  name: "directive",
  level: "block",
  start: (source) => source.match(/^:::/m)?.index,
  tokenizer(source) {
    const match = /^:::[ \t]*([a-z]+)([^\n]*)\n([\s\S]*?)^ {0,3}:::[ \t]*(?:\n+|$)/m.exec(source);
    if (match?.index !== 0) return undefined;
    const [raw, directiveName, attributes, inner] = match;
    return {
      type: "directive",
      raw,
      directiveName,
      attributes: attributesOf(attributes!),
      tokens: this.lexer.blockTokens(inner!, []),
    };
  },
};

/** `[^name]: text`, its further lines indented. */
const footnoteText: TokenizerAndRendererExtension = {
  name: "footnoteText",
  level: "block",
  start: (source) => source.match(/^\[\^/m)?.index,
  tokenizer(source) {
    const match = /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?: {2,}|\t)[^\n]*)*)(?:\n+|$)/.exec(source);
    if (!match) return undefined;
    const [raw, label, text] = match;
    const tokens = this.lexer.inlineTokens(text!.replace(/\n\s+/g, " "), []);
    return { type: "footnoteText", raw, label, tokens };
  },
};

/** `[^name]` in a text. */
const footnoteMark: TokenizerAndRendererExtension = {
  name: "footnoteMark",
  level: "inline",
  start: (source) => source.indexOf("[^"),
  tokenizer(source) {
    const match = /^\[\^([^\]\s]+)\]/.exec(source);
    return match ? { type: "footnoteMark", raw: match[0], label: match[1] } : undefined;
  },
};

/** `[words]{lang=fr}`. */
const span: TokenizerAndRendererExtension = {
  name: "span",
  level: "inline",
  start: (source) => source.indexOf("["),
  tokenizer(source) {
    const match = /^\[((?:[^[\]\\]|\\.)+)\]\{([^}\n]*)\}/.exec(source);
    if (!match) return undefined;
    const tokens = this.lexer.inlineTokens(match[1]!, []);
    return { type: "span", raw: match[0], attributes: attributesOf(match[2]!), tokens };
  },
};

const reader = new Marked(
  { gfm: true },
  { extensions: [directive, footnoteText, footnoteMark, span] },
);
