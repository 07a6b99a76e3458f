import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { xmlCharacters, xmlData, xmlDocument, xmlElement } from "#lib/formats/write-xml.ts";

/** Text and attribute of the only element, as a strict parser reads them. */
function read(document: string) {
  const found = { text: "", title: "" };
  const add = (text: string) => {
    if (inElement) found.text += text;
  };
  let inElement = false;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ attributes }) => {
    inElement = true;
    found.title = String(attributes.title ?? "");
  });
  parser.on("closetag", () => {
    inElement = false;
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(document).close();
  return found;
}

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "]]>",
    "<![CDATA[",
    "&amp;",
    '"><script>',
    "\u0000\u000b",
    "\ud800",
    "\ufffe",
    "a\r\nb",
  ),
);

test("D1: any text is read back as it was, without the characters that XML cannot hold", () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), (parts) => {
      const text = parts.join("");
      const kept = xmlCharacters(text);
      const escaped = read(xmlDocument(xmlElement("a", { title: text }, text)));
      expect(escaped).toEqual({ text: kept, title: kept });
      const data = read(xmlDocument(xmlElement("a", {}, xmlData(text))));
      expect(data.text).toBe(kept.replaceAll(/\r\n?/g, "\n"));
    }),
  );
});

test.each([
  ["controls but tab and line ends", "a\u0000\u0008\u000b\u001fb\t\n\r", "ab\t\n\r"],
  ["half of a pair", "a\ud83db\udc00", "ab"],
  ["a whole pair stays", "a😀", "a😀"],
  ["what is no character", "a\ufffe\uffffb", "ab"],
])("D1: XML holds no %s", (_, text, kept) => {
  expect(xmlCharacters(text)).toBe(kept);
});

test("an empty element is closed in itself, and what is undefined is left out", () => {
  const link = xmlElement("link", { rel: "self", title: undefined });
  expect(xmlElement("feed", { n: 1 }, link, undefined, "<&>", 7).xml).toBe(
    '<feed n="1"><link rel="self"/>&lt;&amp;&gt;7</feed>',
  );
});
