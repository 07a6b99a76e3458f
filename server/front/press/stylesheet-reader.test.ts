import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createStylesheetReader } from "#server/front/press/stylesheet-reader.ts";

const buildDir = mkdtempSync(join(tmpdir(), "stylesheets-"));
const chunks = join(buildDir, "static", "chunks");
mkdirSync(chunks, { recursive: true });
afterAll(() => rmSync(buildDir, { recursive: true }));

test("addresses become absolute, and only those that are relative", () => {
  const css = [
    `@font-face{src:url(../media/news.woff2) format("woff2"),url("../media/b.woff2?x=1")}`,
    "a{background:url(data:image/gif;base64,R0)}b{background:url('/public.svg')}c{fill:url(#mark)}",
    "/*# sourceMappingURL=a.css.map*/",
  ].join("\n");
  writeFileSync(join(chunks, "a.css"), css);
  expect(createStylesheetReader(buildDir)("/_next/static/chunks/a.css?dpl=1")).toBe(
    [
      `@font-face{src:url(/_next/static/media/news.woff2) format("woff2"),url(/_next/static/media/b.woff2?x=1)}`,
      "a{background:url(data:image/gif;base64,R0)}b{background:url('/public.svg')}c{fill:url(#mark)}",
    ].join("\n"),
  );
});

test("a stylesheet is read once", () => {
  const read = createStylesheetReader(buildDir);
  writeFileSync(join(chunks, "b.css"), "p{margin:0}");
  expect(read("/_next/static/chunks/b.css")).toBe("p{margin:0}");
  rmSync(join(chunks, "b.css"));
  expect(read("/_next/static/chunks/b.css")).toBe("p{margin:0}");
});

test("a stylesheet that is not of this build throws", () => {
  expect(() => createStylesheetReader(buildDir)("/_next/static/chunks/no.css")).toThrow("ENOENT");
});
