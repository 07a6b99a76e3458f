import type { Block, Inline, List } from "#features/articles/body/schema.ts";

/** Blocks as lines that a person can compare: what they are and what they say. */
export function outlineOf(blocks: Block[]): string[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
      return [`p ${words(block.content)}`];
    case "heading":
      return [`h${block.attrs.level} ${words(block.content)}`];
    case "bulletList":
    case "orderedList":
      return listLines(block);
    case "blockquote":
      return [
        `quote${block.attrs?.cite ? ` — ${block.attrs.cite}` : ""}`,
        ...block.content.flatMap(linesOf).map(indented),
      ];
    case "table":
      return [
        "table",
        ...block.content.map(
          (row) =>
            `  row ${row.content.map((cell) => `| ${cell.content.map((part) => linesOf(part).join(" ").slice(2)).join(" ")}`).join(" ")}`,
        ),
      ];
    case "image":
      return [`image ${block.attrs.mediaId}`];
    case "codeBlock":
      return [`code ${block.content.map(({ text }) => text).join("")}`];
    case "horizontalRule":
      return ["---"];
    default:
      return [block.type];
  }
}

function listLines(list: List): string[] {
  const name = list.type === "bulletList" ? "ul" : "ol";
  const items = list.content.flatMap(({ content }) => {
    const [first = "", ...more] = content.flatMap(linesOf);
    return [`- ${first.replace(/^p /, "")}`, ...more.map(indented)];
  });
  return [`${name}${list.attrs?.start ? ` from ${list.attrs.start}` : ""}`, ...items];
}

const indented = (line: string) => `  ${line}`;

function words(content: Inline[]): string {
  return content.map(part).join("");
}

function part(inline: Inline): string {
  if (inline.type === "footnote") return `[note: ${inline.attrs.text}]`;
  if (inline.type === "hardBreak") return "\n";
  return (inline.marks ?? []).reduce((text, mark) => {
    switch (mark.type) {
      case "link":
        return `[${text}](${mark.attrs.href})`;
      case "foreign":
        return `(${text})<${mark.attrs.lang.toLowerCase()}>`;
      case "bold":
        return `**${text}**`;
      case "italic":
        return `_${text}_`;
      default:
        return `~${text}~`;
    }
  }, inline.text);
}
