import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlPieces } from "#lib/wordpress/html-pieces.ts";

const none = new Set<string>();
const kinds = (html: string, verbatim = none) =>
  htmlPieces(html, verbatim).map(({ kind, raw }) => [kind, raw]);

describe("htmlPieces", () => {
  test("cuts at tags and comments", () => {
    expect(kinds("a<b c='>'>d</b><!-- <i> -->e")).toEqual([
      ["text", "a"],
      ["tag", "<b c='>'>"],
      ["text", "d"],
      ["tag", "</b>"],
      ["verbatim", "<!-- <i> -->"],
      ["text", "e"],
    ]);
  });

  test("names tags in lower case and knows which close", () => {
    expect(htmlPieces("<H2 id=x></H2 >", none)).toMatchObject([
      { name: "h2", closing: false },
      { name: "h2", closing: true },
    ]);
  });

  test("keeps an element whole, whatever is in it, up to its end or the text's", () => {
    const pre = new Set(["pre"]);
    expect(kinds("<pre><b>x</b></pre>y", pre)).toEqual([
      ["verbatim", "<pre><b>x</b></pre>"],
      ["text", "y"],
    ]);
    expect(kinds("<pre>x", pre)).toEqual([["verbatim", "<pre>x"]]);
  });

  test("a bracket that begins no tag is words", () => {
    expect(kinds("1 < 2 <3 a<-b")).toEqual([["text", "1 < 2 <3 a<-b"]]);
  });

  test("joined, the pieces give the source again", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "<!--",
      "-->",
      "<pre>",
      "</pre>",
      "<![CDATA[",
      "]]>",
      '"',
      "'",
      "a",
      " ",
      "/",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const source = parts.join("");
        expect(
          htmlPieces(source, new Set(["pre"]))
            .map(({ raw }) => raw)
            .join(""),
        ).toBe(source);
      }),
    );
  });
});
