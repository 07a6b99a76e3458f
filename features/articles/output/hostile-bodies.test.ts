import fc from "fast-check";
import { Parser } from "htmlparser2";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { makeArticle } from "#components/test/make-article.ts";
import { articleText } from "#features/articles/output/article-text.ts";
import { feedHtml } from "#features/articles/output/feed-html.ts";
import { mailHtml } from "#features/articles/output/mail-html.ts";
import { republicationHtml } from "#features/articles/output/republication-html.ts";
import { republicationText } from "#features/articles/output/republication-text.ts";
import type { StoryToWrite } from "#features/articles/output/story-html.ts";
import { anyBody } from "#features/articles/output/test/any-body.ts";
import {
  ADDRESS,
  writtenPicture,
  writtenStory,
} from "#features/articles/output/test/written-story.ts";

const place = { address: ADDRESS, timeZone: "UTC" };
const terms = {
  address: ADDRESS,
  publication: "The Ledger",
  licence: { name: "CC BY 4.0", url: "https://licence.example/by" },
  today: "2026-10-21",
};

const writers: [string, (story: StoryToWrite) => string][] = [
  ["feeds", (story) => feedHtml(story, place)],
  ["mail", (story) => mailHtml(story, place)],
  ["republication", (story) => republicationHtml({ ...makeArticle(), ...story }, terms)],
];

/** Every element that may come out, with the attributes that it may have. */
const ALLOWED: Record<string, readonly string[]> = {
  a: ["href", "title"],
  article: ["lang", "dir"],
  aside: [],
  blockquote: [],
  br: [],
  caption: [],
  cite: [],
  code: [],
  div: ["lang", "dir"],
  em: [],
  figcaption: [],
  figure: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  hr: [],
  img: ["src", "alt", "width", "height"],
  li: ["id"],
  ol: ["start"],
  p: [],
  pre: [],
  s: [],
  small: [],
  span: ["lang", "dir"],
  strong: [],
  sub: [],
  sup: ["id"],
  table: [],
  tbody: [],
  td: ["colspan", "rowspan"],
  th: ["scope", "colspan", "rowspan"],
  thead: [],
  tr: [],
  ul: [],
};

describe.each(writers)("X5: whatever a body holds, HTML for %s", (_, write) => {
  test("has only harmless elements, attributes and addresses, and is balanced", () => {
    fc.assert(
      fc.property(anyBody, fc.string({ unit: "binary" }), (content, words) => {
        const picture = writtenPicture(9, { alt: words, caption: words, credit: words });
        const more = { standfirst: words, dateline: words, leadCaption: words, picture };
        const html = write(writtenStory(content, more));
        expect(faultsOf(html)).toEqual([]);
        expect(() => parseStrictly(html)).not.toThrow();
      }),
    );
  });
});

test("X5: plain text holds the words as they are", () => {
  const paragraph = (text: string) => ({
    type: "paragraph" as const,
    content: [{ type: "text" as const, text }],
  });
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1 }).filter((words) => words.trim() !== "")),
      (parts) => {
        const story = writtenStory(parts.map(paragraph));
        expect(articleText(story, ADDRESS)).toBe(parts.join("\n\n"));
        expect(republicationText({ ...makeArticle(), ...story }, terms)).toContain(
          parts.join("\n\n"),
        );
      },
    ),
  );
});

function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!Object.hasOwn(ALLOWED, name)) faults.push(`element ${name}`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!ALLOWED[name]?.includes(attribute)) faults.push(`attribute ${name} ${attribute}`);
        if (["href", "src"].includes(attribute) && !/^(https?:|mailto:|#)/.test(value)) {
          faults.push(`address ${value}`);
        }
      }
      if (name === "img" && !["src", "alt", "width", "height"].every((one) => one in attributes)) {
        faults.push("a picture without its size or words");
      }
    },
    oncomment: () => faults.push("comment"),
    onprocessinginstruction: () => faults.push("processing instruction"),
  });
  parser.end(html);
  return faults;
}

/** It is also well-formed XML, so every element is closed where it should be. */
function parseStrictly(html: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(html).close();
}
