import type { Block, Inline } from "#features/articles/body/schema.ts";
import type { Conversion } from "#features/transfer/html/conversion.ts";
import { type HtmlElement, hasClass, textContent } from "#features/transfer/html/html-node.ts";

/** Code keeps its lines and language; verse is a paragraph with line breaks. */
export function convertPreformatted(element: HtmlElement, to: Conversion): void {
  const text = textContent(element.children)
    .replace(/\r\n?/g, "\n")
    .replace(/^\n|\s+$/g, "");
  if (text === "") return;
  to.flow.addBlocks([hasClass(element, "wp-block-verse") ? verse(text) : code(text, element)]);
}

function verse(text: string): Block {
  const content = text.split("\n").flatMap((line, index): Inline[] => {
    const words: Inline[] = line.trim() ? [{ type: "text", text: line.trim() }] : [];
    return index === 0 ? words : [{ type: "hardBreak" }, ...words];
  });
  return { type: "paragraph", content };
}

function code(text: string, element: HtmlElement): Block {
  const inner = element.children.find((node) => "attribs" in node);
  const classes = `${element.attribs.class ?? ""} ${inner?.attribs.class ?? ""} ${element.attribs.lang ?? ""}`;
  const language = /(?:language-|lang-|brush:\s*)([\w+#-]{1,40})/.exec(classes)?.[1];
  const attrs = language ? { attrs: { language } } : {};
  return { type: "codeBlock", ...attrs, content: [{ type: "text", text }] };
}
