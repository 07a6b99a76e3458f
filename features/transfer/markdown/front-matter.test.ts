import { describe, expect, test } from "vitest";
import { frontMatter } from "#features/transfer/markdown/front-matter.ts";

describe("frontMatter", () => {
  test.each([
    [
      "fields and a text",
      "---\ntitle: A\ntags: [x, y]\n---\nText\n",
      { title: "A", tags: ["x", "y"] },
      "Text\n",
    ],
    [
      "Windows line ends and a mark of byte order",
      "\uFEFF---\r\ntitle: A\r\n---\r\nText",
      { title: "A" },
      "Text",
    ],
    ["none", "Text\n---\nmore", {}, "Text\n---\nmore"],
    ["an empty one", "---\n---\nText", {}, "Text"],
    ["one that is not a mapping", "---\n- a\n- b\n---\nText", {}, "Text"],
  ])("I19: %s", (_what, source, fields, text) => {
    expect(frontMatter(source)).toEqual({ fields, text });
  });

  test("I19: damaged YAML is an error that names the place", () => {
    expect(() => frontMatter("---\ntitle: [a\n---\nText")).toThrow(/line/);
  });
});
