import { expect, test } from "vitest";
import { wordpressForm } from "#features/redirects/rules.ts";

test.for([
  ["/feed", { base: "/", feed: "rss" }],
  ["/feed/", { base: "/", feed: "rss" }],
  ["/feed/rss2/", { base: "/", feed: "rss" }],
  ["/feed/rdf", { base: "/", feed: "rss" }],
  ["/feed/atom/", { base: "/", feed: "atom" }],
  ["/comments/feed/", { base: "/", feed: "rss" }],
  ["/comments/feed/atom", { base: "/", feed: "atom" }],
  ["/category/world/africa/feed/", { base: "/category/world/africa", feed: "rss" }],
  ["/2019/03/chair/feed/", { base: "/2019/03/chair", feed: "rss" }],
  ["/page/2/", { base: "/" }],
  ["/tag/votes/page/12", { base: "/tag/votes" }],
  ["/2019/03/chair/amp/", { base: "/2019/03/chair" }],
  ["/2019/03/chair/embed/", { base: "/2019/03/chair" }],
  ["/2019/03/chair/trackback", { base: "/2019/03/chair" }],
  ["/2019/03/chair/comment-page-3/", { base: "/2019/03/chair" }],
  ["/index.php/2019/03/chair/", { base: "/2019/03/chair" }],
  ["/index.php", { base: "/" }],
  [
    "/wp-content/uploads/2019/03/hall-300x200.jpg",
    { base: "/wp-content/uploads/2019/03/hall.jpg" },
  ],
  ["/amp", undefined],
  ["/feeds", undefined],
  ["/feed/x", undefined],
  ["/page/x", undefined],
  ["/peace/pages", undefined],
  ["/wp-content/uploads/2019/03/hall.jpg", undefined],
  ["/", undefined],
  ["", undefined],
  [`/${"a/".repeat(200)}`, undefined],
] as const)("D9: %s was made of %j", ([path, form]) => {
  expect(wordpressForm(path)).toEqual(form);
});
