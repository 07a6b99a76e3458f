import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { autop } from "#lib/wordpress/autop.ts";

describe("autop", () => {
  test.each([
    [
      "blank lines part paragraphs",
      "One.\n\nTwo.\n \nThree.",
      "<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>\n",
    ],
    ["a single newline breaks the line", "One,\ntwo.", "<p>One,<br />\ntwo.</p>\n"],
    [
      "Windows line ends count the same",
      "One,\r\ntwo.\r\n\r\nThree.",
      "<p>One,<br />\ntwo.</p>\n<p>Three.</p>\n",
    ],
    ["a break that is there is not doubled", "One,<br>\ntwo.", "<p>One,<br />\ntwo.</p>\n"],
    ["two breaks part paragraphs", "One.<br><br />Two.", "<p>One.</p>\n<p>Two.</p>\n"],
    [
      "block elements stand alone",
      "Before\n<h2>Head</h2>\nAfter",
      "<p>Before</p>\n<h2>Head</h2>\n<p>After</p>\n",
    ],
    [
      "list items are not wrapped",
      "<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
      "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n",
    ],
    [
      "a quote's words are wrapped inside it",
      "<blockquote>Said.</blockquote>",
      "<blockquote><p>Said.</p></blockquote>\n",
    ],
    ["what is preformatted keeps its lines", "<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>\n"],
    [
      "newlines inside a tag are no breaks",
      'A <a\nhref="x">b</a>',
      '<p>A <a\nhref="x">b</a></p>\n',
    ],
    ["newlines inside a comment are no breaks", "A <!--\nb\n--> c", "<p>A <!--\nb\n--> c</p>\n"],
    ["nothing gives nothing", " \n\n ", ""],
  ])("I8: %s", (_, source, result) => {
    expect(autop(source)).toBe(result);
  });

  test("I8: no word is lost or changed", () => {
    const piece = fc.constantFrom(
      "word",
      " ",
      "\n",
      "\n\n",
      "<b>",
      "</b>",
      "<div>",
      "</div>",
      "<br>",
      "<p>",
      "</p>",
      "<li>",
      "<pre>",
      "</pre>",
      "&amp;",
      "[gallery]",
    );
    const words = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, "");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join("");
        expect(words(autop(source))).toBe(words(source));
      }),
    );
  });

  test("X8: a megabyte of brackets and newlines takes no more than a moment", () => {
    const started = performance.now();
    for (const unit of ["<", "<!--", "<p>", "\n", "<br>", "a\n\n", '<a b="'])
      autop(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
