import { describe, expect, test } from "vitest";
import { linkPath, oldPaths } from "#features/transfer/wordpress/rules/old-paths.ts";
import type { WxrPost } from "#lib/wxr/wxr-entry.ts";

const site = {
  key: "old.example",
  host: "old.example",
  basePath: "",
  title: "",
  language: "",
  pubDate: "",
};
const post = (facts: Partial<WxrPost>) =>
  ({
    id: "12",
    postType: "post",
    slug: "tide",
    date: "2024-03-05 10:00:00",
    link: "https://old.example/news/tide/",
    meta: [],
    ...facts,
  }) as unknown as WxrPost;

describe("oldPaths", () => {
  test("I14: the link, dated forms and the number", () => {
    expect(oldPaths(post({}), site)).toEqual([
      "/news/tide",
      "/2024/03/05/tide",
      "/2024/03/tide",
      "/?p=12",
    ]);
  });

  test("I14: the same under earlier slugs", () => {
    expect(oldPaths(post({ meta: [{ key: "_wp_old_slug", value: "ebb" }] }), site)).toEqual([
      "/news/tide",
      "/news/ebb",
      "/2024/03/05/tide",
      "/2024/03/tide",
      "/2024/03/05/ebb",
      "/2024/03/ebb",
      "/?p=12",
    ]);
  });

  test("I14: a page by both of its numbers, without dates", () => {
    expect(oldPaths(post({ postType: "page", link: "https://old.example/about/" }), site)).toEqual([
      "/about",
      "/?p=12",
      "/?page_id=12",
    ]);
  });

  test("I14: percent-encoded paths are stored decoded", () => {
    expect(
      oldPaths(
        post({ slug: "%c3%a9t%c3%a9", link: "https://old.example/%c3%a9t%c3%a9/", date: "" }),
        site,
      ),
    ).toEqual(["/été", "/?p=12"]);
  });

  test("I14: a site in a folder", () => {
    const inFolder = { ...site, basePath: "/blog" };
    expect(
      oldPaths(
        post({ link: "https://old.example/blog/?p=12", date: "0000-00-00 00:00:00" }),
        inFolder,
      ),
    ).toEqual(["/blog?p=12"]);
  });

  test("I14: an address elsewhere, or the front page, is none of its paths", () => {
    expect(linkPath("https://elsewhere.example/x", site)).toBeUndefined();
    expect(linkPath("https://www.old.example/x/?utm=1", site)).toBe("/x/");
    expect(linkPath("nonsense", site)).toBeUndefined();
    expect(oldPaths(post({ link: "https://old.example/", slug: "" }), site)).toEqual(["/?p=12"]);
  });
});
