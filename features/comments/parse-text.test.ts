import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseText, type TextPart } from "#features/comments/parse-text.ts";

describe("C15: plain text", () => {
  test("a blank line ends a paragraph, a line end breaks a line", () => {
    expect(parseText("one\ntwo\n\nthree\n\n\n\n")).toEqual([
      [{ kind: "words", text: "one" }, { kind: "break" }, { kind: "words", text: "two" }],
      [{ kind: "words", text: "three" }],
    ]);
  });

  test.each([
    ["see https://example.org/a?b=c#d now", "https://example.org/a?b=c#d"],
    ["see https://example.org.", "https://example.org/"],
    ["(https://example.org/a)", "https://example.org/a"],
    ["https://example.org/a_(b)", "https://example.org/a_(b)"],
    ["“http://example.org”", "http://example.org/"],
    ["HTTPS://EXAMPLE.ORG/A", "https://example.org/A"],
    ["https://пример.рф/ü", "https://xn--e1afmkfd.xn--p1ai/%C3%BC"],
  ])("%j links to %j", (text, href) => {
    expect(links(text)).toEqual([href]);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "www.example.org",
    "https://",
    "https://user:secret@example.org",
    "https://bank.example@evil.example/",
    "ftp://example.org",
  ])("%j links to nothing", (text) => {
    expect(links(text)).toEqual([]);
  });

  test("a long address is shown short and linked whole", () => {
    const address = `https://www.example.org/${"a".repeat(200)}`;
    const [link] = parseText(address).flat();
    expect(link).toMatchObject({ kind: "link", href: address });
    expect(link?.kind === "link" && link.text).toHaveLength(60);
  });
});

test("C15: whatever is written, every word stays and every link is http(s)", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "https://",
      "http://a.b/",
      "(",
      ")",
      "\n",
      "\n\n",
      ".",
      "@",
      "<",
      "javascript:",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const parts = parseText(text).flat();
      for (const part of parts) {
        if (part.kind === "link") expect(part.href).toMatch(/^https?:\/\//);
      }
      const words = parts.filter((part) => part.kind === "words").map((part) => part.text);
      for (const word of words) expect(text).toContain(word);
    }),
  );
});

test("X8: 20,000 characters of anything are read in 100 ms", () => {
  for (const part of ["https://", "http://a(", ")", "https://a.b)))) ", "\n", ".", "a.b/"]) {
    const started = performance.now();
    parseText(part.repeat(20_000 / part.length));
    parseText(`https://a.b/${part.repeat(20_000 / part.length)}`);
    expect(performance.now() - started).toBeLessThan(100);
  }
});

function links(text: string): string[] {
  return parseText(text)
    .flat()
    .filter((part): part is TextPart & { kind: "link" } => part.kind === "link")
    .map((part) => part.href);
}
