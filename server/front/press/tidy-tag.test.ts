import { expect, test } from "vitest";
import { press } from "#server/front/press/press.ts";

const sources = { readStylesheet: () => "", islandUrl: () => undefined };
const pressed = (html: string) => press(html, sources).html;

test.each([
  ["<br/>", "<br>"],
  ['<img src="a.png" alt=""/>', '<img src="a.png" alt="">'],
  ["<input value=a/>", "<input value=a/>"],
  ['<input value="a/"/>', '<input value="a/">'],
  ['<meta charSet="utf-8"/>', '<meta charset="utf-8">'],
  ['<source srcSet="/A.avif 1x"/>', '<source srcset="/A.avif 1x">'],
  ['<time dateTime="2026-10-20">', '<time dateTime="2026-10-20">'.replace("T", "t")],
  ['<form action="" method="POST">', '<form method="POST">'],
  ['<form action="/search">', '<form action="/search">'],
  ['<input required="" hidden=""/>', "<input required hidden>"],
  ['<a download="">', "<a download>"],
  ['<a download="a.pdf">', '<a download="a.pdf">'],
  ['<option value="">', '<option value="">'],
  ['<img alt=""/>', '<img alt="">'],
  ['<svg viewBox="0 0 1 1"><path d=""/></svg>', '<svg viewBox="0 0 1 1"><path d=""/></svg>'],
  ['<p data-x="<br/>">&lt;br/></p>', '<p data-x="<br/>">&lt;br/></p>'],
])("a tag that stays is tidied: %s", (html, tidy) => {
  expect(pressed(html)).toBe(tidy);
});
