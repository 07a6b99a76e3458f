import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseShortcodes } from "#lib/wordpress/parse-shortcodes.ts";

const all = () => true;
const outline = (html: string) =>
  parseShortcodes(html, all).map((part) =>
    typeof part === "string" ? part : [part.name, part.content],
  );

describe("parseShortcodes", () => {
  test("I9: attributes, words, content and what is alone on its line", () => {
    const [first, between, second] = parseShortcodes(
      '[gallery ids="1,2" link=file]\ntext [note]inner[/note]',
      all,
    );
    expect(first).toMatchObject({
      name: "gallery",
      attributes: { ids: "1,2", link: "file" },
      content: undefined,
      alone: true,
      source: '[gallery ids="1,2" link=file]',
    });
    expect(between).toBe("\ntext ");
    expect(second).toMatchObject({
      name: "note",
      content: "inner",
      alone: false,
      source: "[note]inner[/note]",
    });
  });

  test("I9: content may hold markup and other shortcodes, an end belongs to the first of its name", () => {
    expect(outline("[caption]<img src='a'> [b]x[/b][/caption][caption]y[/caption]")).toEqual([
      ["caption", "<img src='a'> [b]x[/b]"],
      ["caption", "y"],
    ]);
    expect(outline("[a][a]x[/a]")).toEqual([["a", "[a]x"]]);
  });

  test("I9: a self-closing one takes no content", () => {
    expect(outline("[a /]x[/a]")).toEqual([["a", undefined], "x[/a]"]);
  });

  test("I9: tags, comments and code are not looked into", () => {
    for (const html of ["<a title='[a]'>", "<!-- [a] -->", "<pre>[a]</pre>", "<code>[a]</code>"]) {
      expect(outline(html)).toEqual([html]);
    }
  });

  test("I9: double brackets stand for words in brackets", () => {
    expect(parseShortcodes("x [[a b=c]] y", all).join("")).toBe("x &#91;a b=c] y");
    expect(parseShortcodes("[[a]z[/a]]", all).join("")).toBe("&#91;a]z[/a]");
  });

  test("I9: what is not one by the caller's rule stays words", () => {
    expect(parseShortcodes("he said [sic] [1] [ ] [Ed.: no]", () => false)).toEqual([
      "he said [sic] [1] [ ] [Ed.: no]",
    ]);
  });

  test("I9: joined, sources and words give the text again", () => {
    const piece = fc.constantFrom(
      "[",
      "]",
      "a",
      "[a]",
      "[/a]",
      "[b c=1]",
      "<i>",
      "<pre>",
      "</pre>",
      "/",
      " ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join("");
        fc.pre(!html.includes("[["));
        const joined = parseShortcodes(html, all).map((part) =>
          typeof part === "string" ? part : part.source,
        );
        expect(joined.join("")).toBe(html);
      }),
    );
  });

  test("X8: a megabyte of openings without an end takes no more than a moment", () => {
    const started = performance.now();
    for (const unit of ["[a]", "[a ", "[", "[[a]", "[a b=", "[x][/y]"])
      parseShortcodes(unit.repeat(1_000_000 / unit.length), all);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
