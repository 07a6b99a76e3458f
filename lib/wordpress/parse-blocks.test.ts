import { describe, expect, test } from "vitest";
import { parseBlocks } from "#lib/wordpress/parse-blocks.ts";

const block = (name: string | undefined, content: unknown[], attributes = {}) => ({
  name,
  attributes,
  content,
});

describe("parseBlocks", () => {
  test("I8: blocks in blocks, attributes, and HTML between", () => {
    const source = `<!-- wp:group {"layout":{"type":"flex"}} --><div><!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --></div><!-- /wp:group -->
<p>between</p>
<!-- wp:latest-posts {"postsToShow":3} /-->`;
    expect(parseBlocks(source)).toEqual([
      block("core/group", ["<div>", block("core/paragraph", ["<p>a</p>"]), "</div>"], {
        layout: { type: "flex" },
      }),
      block(undefined, ["\n<p>between</p>\n"]),
      block("core/latest-posts", [], { postsToShow: 3 }),
    ]);
  });

  test("I8: a plugin's block keeps its name, damaged attributes count as none", () => {
    expect(parseBlocks("<!-- wp:acme/map {oops} /-->")).toEqual([block("acme/map", [])]);
  });

  test("I8: a block left open is closed at the end; a stray end is left out", () => {
    expect(parseBlocks("<!-- /wp:list --><!-- wp:quote --><p>a</p>")).toEqual([
      block("core/quote", ["<p>a</p>"]),
    ]);
  });

  test("I8: an end closes what was left open inside", () => {
    const source = "<!-- wp:group --><!-- wp:quote -->a<!-- /wp:group -->b";
    expect(parseBlocks(source)).toEqual([
      block("core/group", [block("core/quote", ["a"])]),
      block(undefined, ["b"]),
    ]);
  });

  test("I8: other comments are HTML", () => {
    expect(parseBlocks("a<!--more-->b<!-- wp -->c")).toEqual([
      block(undefined, ["a<!--more-->b<!-- wp -->c"]),
    ]);
  });

  test("X8: ten thousand blocks left open are read, and no deeper than a stack holds", () => {
    const blocks = parseBlocks("<!-- wp:group -->".repeat(10_000));
    expect(blocks).toHaveLength(1);
  });
});
