import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { documentTags } from "#server/front/press/document-tags.ts";
import { press } from "#server/front/press/press.ts";

const sources = {
  readStylesheet: (href: string) => `/*${href}*/:root{margin:0}`,
  islandUrl: (name: string) => (name === "no-such" ? undefined : `/islands/${name}.HASH.js`),
};

/** The shape of a document as Next 16 and React 19 finish it. */
const document = [
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>`,
  `<link rel="preload" href="/_next/static/media/news.woff2" as="font" crossorigin="" type="font/woff2"/>`,
  `<link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n" data-precedence="next"/>`,
  `<link rel="stylesheet" href="/_next/static/chunks/b.css" nonce="n" data-precedence="next"/>`,
  `<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/x.js"/>`,
  `<link rel="modulepreload" href="/_next/static/chunks/m.js"/><link rel="expect" href="#_R_" blocking="render"/>`,
  `<script src="/_next/static/chunks/y.js" async="" nonce="n"></script>`,
  `<meta name="next-size-adjust" content=""/><title>Story &amp; more</title>`,
  `<link rel="canonical" href="https://news.example/a"/></head>`,
  `<body><div hidden=""><!--$--><!--/$--></div><main><!--$--><h1>Bridge <!-- -->opens</h1><!--/$-->`,
  `<script type="application/ld+json" nonce="n">{"a":"</p>"}</script>`,
  `<form action="" encType="multipart/form-data" method="POST"><input type="hidden" name="$ACTION_ID_40"/>`,
  `<textarea><!-- kept --></textarea></form></main>`,
  `<script type="module" data-island="share-sheet"></script>`,
  `<script src="/_next/static/chunks/z.js" id="_R_" async="" nonce="n"></script>`,
  `<script nonce="n">self.__next_f.push([1,"<h1>Bridge opens</h1>"])</script>`,
  `</body></html>`,
].join("");

test("P2: a finished document comes out with its text, its forms, one style and no framework", () => {
  const { html, hasIslands, isWhole } = press(document, sources);
  expect(html).toBe(
    [
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">`,
      `<link rel="preload" href="/_next/static/media/news.woff2" as="font" crossorigin="" type="font/woff2">`,
      "<style>/*/_next/static/chunks/a.css*/:root{margin:0}\n/*/_next/static/chunks/b.css*/:root{margin:0}</style>",
      `<title>Story &amp; more</title><link rel="canonical" href="https://news.example/a"></head>`,
      `<body><main><h1>Bridge opens</h1><script type="application/ld+json">{"a":"</p>"}</script>`,
      `<form enctype="multipart/form-data" method="POST"><input type="hidden" name="$ACTION_ID_40">`,
      `<textarea><!-- kept --></textarea></form></main>`,
      `<script type="module" fetchpriority="low" data-island="share-sheet" src="/islands/share-sheet.HASH.js"></script></body></html>`,
    ].join(""),
  );
  expect({ hasIslands, isWhole }).toEqual({ hasIslands: true, isWhole: true });
});

test("X1: the hash of the inlined style is the hash of its text", () => {
  const { html, styleHashes } = press(document, sources);
  const text = html.slice(html.indexOf("<style>") + 7, html.indexOf("</style>"));
  expect(styleHashes).toEqual([`sha256-${createHash("sha256").update(text).digest("base64")}`]);
});

test("a style element of the document keeps its text and is hashed too", () => {
  const { html, styleHashes } = press("<head><style nonce='n'>b{top:0}</style></head>", sources);
  expect(html).toBe("<head><style>b{top:0}</style></head>");
  expect(styleHashes).toHaveLength(1);
});

test("a stylesheet cannot end the style element", () => {
  const readStylesheet = () => `a::after{content:"</style><script>alert(1)</script>"}`;
  const { html } = press(`<link rel="stylesheet" href="/_next/static/a.css">`, {
    ...sources,
    readStylesheet,
  });
  expect(html.match(/<\/style/g)).toHaveLength(1);
});

test("a stylesheet linked in the body is inlined in the head", () => {
  const link = `<link rel="stylesheet" href="/_next/static/a.css">`;
  const { html } = press(`<head></head><body>${link}x${link}</body>`, sources);
  expect(html).toBe(
    "<head><style>/*/_next/static/a.css*/:root{margin:0}</style></head><body>x</body>",
  );
});

test("X1: speculation rules are kept and named by hash; JSON-LD needs no allowance", () => {
  const rules = `{"prefetch":[]}`;
  const { html, scriptHashes } = press(
    `<script type="speculationrules">${rules}</script><script type="application/ld+json">{}</script>`,
    sources,
  );
  expect(html).toContain(rules);
  expect(scriptHashes).toEqual([`sha256-${createHash("sha256").update(rules).digest("base64")}`]);
});

test("an island is loaded once a page, and one that does not exist not at all", () => {
  const island = (name: string) => `<script type="module" data-island="${name}"></script>`;
  const { html, hasIslands } = press(island("a") + island("a") + island("no-such"), sources);
  expect(html).toBe(
    `<script type="module" fetchpriority="low" data-island="a" src="/islands/a.HASH.js"></script>`,
  );
  expect(hasIslands).toBe(true);
  expect(press(island("no-such"), sources)).toMatchObject({ html: "", hasIslands: false });
});

test.each([
  ["a waiting boundary", `<!--$?--><template id="B:0"></template><p>…</p><!--/$-->`],
  ["a failed boundary", `<!--$!--><template data-dgst="1"></template><p>…</p><!--/$-->`],
  ["a page that gave up", `<html id="__next_error__"><head></head><body></body></html>`],
  ["late metadata", `<div hidden=""><!--$?--><template id="B:1"></template><!--/$--></div>`],
])("%s makes the document one that is not whole", (_name, html) => {
  expect(press(html, sources).isWhole).toBe(false);
});

test.each([
  ["<div hidden></div>"],
  ["<div hidden>x</div>"],
  ["<template><p>x</p></template>"],
  ['<link rel="preload" as="image" href="/a.avif">'],
  ['<link rel="stylesheet" href="/print.css">'],
  ['<meta name="robots" content="noindex">'],
  ["<noscript><p>x</p></noscript>"],
  ["a < b & c &amp; d"],
])("%s is left as it is", (html) => {
  expect(press(html, sources).html).toBe(html);
});

test("X5: taking a comment out never makes a tag of text", () => {
  expect(press("<<!-- -->img src=x onerror=alert(1)>", sources).html).toBe(
    "&lt;img src=x onerror=alert(1)>",
  );
});

test("a document that ends inside a script loses the script", () => {
  expect(press("<p>a</p><script>let b = '", sources).html).toBe("<p>a</p>");
});

const element = fc.oneof(
  fc.constantFrom(
    "<script>a('<b>')</script>",
    `<script type="application/ld+json" nonce="n">{"x":"<!-- -->"}</script>`,
    `<script type="module" data-island="one"></script>`,
    `<link rel="stylesheet" nonce="n" href="/_next/static/a.css"/>`,
    `<link rel="preload" as="script" href="/x"/>`,
    "<!--$-->",
    "<!--/$-->",
    "<!-- -->",
    `<template data-dgst="1"></template>`,
    `<div hidden="">`,
    "</div>",
    "<head>",
    "</head>",
    `<p nonce="n" class="a">`,
    "</p>",
    "<style>p{top:0}</style>",
    "<br/>",
  ),
  fc.stringMatching(/^[a-zA-Z0-9 .,;:()'"=/>-]*$/),
);
const documents = fc.array(element, { maxLength: 30 }).map((parts) => parts.join(""));

test("pressing twice is pressing once", () => {
  fc.assert(
    fc.property(documents, (html) => {
      const once = press(html, sources);
      const twice = press(once.html, sources);
      expect(twice.html).toBe(once.html);
      expect(twice.styleHashes).toEqual(once.styleHashes);
      expect(twice.hasIslands).toBe(once.hasIslands);
    }),
    { numRuns: 1000 },
  );
});

test("text outside of removed elements is untouched", () => {
  fc.assert(
    fc.property(documents, (html) => {
      expect(visibleText(press(html, sources).html)).toBe(visibleText(html));
    }),
    { numRuns: 1000 },
  );
});

const SILENT = new Set(["script", "style", "template"]);

function visibleText(html: string): string {
  let text = "";
  let reached = 0;
  let silent: string | undefined;
  for (const tag of documentTags(html)) {
    if (!silent) text += html.slice(reached, tag.start);
    if (tag.kind === "open" && !silent && SILENT.has(tag.name)) silent = tag.name;
    else if (tag.kind === "close" && tag.name === silent) silent = undefined;
    reached = tag.end;
  }
  return silent ? text : text + html.slice(reached);
}
