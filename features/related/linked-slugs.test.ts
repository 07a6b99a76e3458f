import { expect, test } from "vitest";
import { parseBody } from "#features/articles/body/schema.ts";
import { linkedSlugs } from "#features/related/linked-slugs.ts";
import { siteAddress } from "#lib/site-address.ts";

const paragraph = (...hrefs: string[]) => ({
  type: "paragraph",
  content: hrefs.map((href) => ({
    type: "text",
    text: "there",
    marks: [{ type: "link", attrs: { href } }],
  })),
});
const bodyWith = (...content: unknown[]) => parseBody({ type: "doc", version: 1, content });

test("A8: stories that the text leads to are known by the last part of their addresses", () => {
  const own = new URL("/peace/own-address?from=here#notes", siteAddress()).href;
  const body = bodyWith(
    paragraph("/peace/mandate-renewed", own, "https://elsewhere.example/peace/other"),
    {
      type: "bulletList",
      content: [{ type: "listItem", content: [paragraph("/peace/%D9%82%D8%B5%D8%A9/")] }],
    },
    paragraph("/peace/mandate-renewed", "mailto:desk@news.example", "#note-1", "/%E0%A4%A"),
  );
  expect(linkedSlugs(body)).toEqual(["mandate-renewed", "own-address", "قصة", "", "%E0%A4%A"]);
});

test("a text without links leads nowhere", () => {
  expect(linkedSlugs(bodyWith(paragraph()))).toEqual([]);
});
