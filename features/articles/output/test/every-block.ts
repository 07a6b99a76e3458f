import type { Block, BlockType, Inline, Mark, Paragraph } from "#features/articles/body/schema.ts";

const text = (words: string, ...marks: Mark[]): Inline => ({ type: "text", text: words, marks });
const note = (words: string): Inline => ({ type: "footnote", attrs: { text: words } });
const paragraph = (...content: Inline[]): Paragraph => ({ type: "paragraph", content });

/** One block of every kind, each with words that name it. Pictures 7 and 8, quiz 3. */
export const everyBlock: { [Type in BlockType]: Block } = {
  paragraph: paragraph(
    text("Plain, "),
    text("bold link", { type: "link", attrs: { href: "/about" } }, { type: "bold" }),
    text(" and "),
    text("mot", { type: "foreign", attrs: { lang: "fr" } }),
    note("A note on the paragraph."),
  ),
  heading: { type: "heading", attrs: { level: 2, id: "rules" }, content: [text("A heading")] },
  bulletList: {
    type: "bulletList",
    content: [
      { type: "listItem", content: [paragraph(text("First item"))] },
      {
        type: "listItem",
        content: [
          paragraph(text("Second item")),
          {
            type: "orderedList",
            attrs: { start: 3 },
            content: [{ type: "listItem", content: [paragraph(text("Inner item"))] }],
          },
        ],
      },
    ],
  },
  orderedList: {
    type: "orderedList",
    attrs: { start: 3 },
    content: [{ type: "listItem", content: [paragraph(text("Third step"))] }],
  },
  blockquote: {
    type: "blockquote",
    attrs: { cite: "The treaty" },
    content: [paragraph(text("A quotation"))],
  },
  pullquote: { type: "pullquote", attrs: { cite: "A delegate" }, content: [text("Pulled out")] },
  image: { type: "image", attrs: { mediaId: 7, caption: "A caption of this use" } },
  gallery: { type: "gallery", attrs: { mediaIds: [7, 8], caption: "Both of them" } },
  table: {
    type: "table",
    attrs: { caption: "Votes" },
    content: [
      {
        type: "tableRow",
        content: [
          { type: "tableHeader", content: [paragraph(text("State"))] },
          { type: "tableHeader", content: [paragraph(text("Vote"))] },
        ],
      },
      {
        type: "tableRow",
        content: [
          { type: "tableHeader", content: [paragraph(text("Aland"))] },
          {
            type: "tableCell",
            attrs: { colspan: 2 },
            content: [paragraph(text("Yes"), note("A note in the table."))],
          },
        ],
      },
    ],
  },
  codeBlock: { type: "codeBlock", content: [{ type: "text", text: "if (a < b) stop();" }] },
  horizontalRule: { type: "horizontalRule" },
  embed: {
    type: "embed",
    attrs: {
      url: "https://video.example/v/1",
      provider: "Video",
      title: "The hearing",
      caption: "Two hours",
    },
  },
  file: { type: "file", attrs: { url: "/media/a/report.pdf", name: "The report" } },
  audio: { type: "audio", attrs: { url: "/media/a/talk.mp3", title: "" } },
  video: { type: "video", attrs: { url: "https://video.example/v/2", title: "The vote" } },
  factBox: { type: "factBox", attrs: { title: "In short" }, content: [paragraph(text("A fact"))] },
  relatedList: {
    type: "relatedList",
    attrs: { title: "Related title", count: 3, basis: "related" },
  },
  newsletterBox: { type: "newsletterBox", attrs: { newsletterId: 1 } },
  sponsorSlot: { type: "sponsorSlot" },
  quiz: { type: "quiz", attrs: { quizId: 3 } },
  unknownShortcode: {
    type: "unknownShortcode",
    attrs: { name: "secret-form", source: "[secret-form id=1]" },
  },
};
