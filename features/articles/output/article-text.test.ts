import { expect, test } from "vitest";
import type { BlockType } from "#features/articles/body/schema.ts";
import { articleText } from "#features/articles/output/article-text.ts";
import { everyBlock } from "#features/articles/output/test/every-block.ts";
import { ADDRESS, writtenStory } from "#features/articles/output/test/written-story.ts";

const shown: Record<BlockType, string> = {
  paragraph:
    "Plain, bold link (https://news.example/about) and mot[1]\n\n[1] A note on the paragraph.",
  heading: "A heading",
  bulletList: "- First item\n- Second item\n  3. Inner item",
  orderedList: "3. Third step",
  blockquote: "> A quotation\n>\n> — The treaty",
  pullquote: "> Pulled out\n>\n> — A delegate",
  image: "",
  gallery: "",
  table: "Votes\nState\tVote\nAland\tYes[1]\n\n[1] A note in the table.",
  codeBlock: "if (a < b) stop();",
  horizontalRule: "* * *",
  embed: "The hearing (https://video.example/v/1)",
  file: "The report (https://news.example/media/a/report.pdf)",
  audio: "Listen (https://news.example/media/a/talk.mp3)",
  video: "The vote (https://video.example/v/2)",
  factBox: "In short\n\nA fact",
  relatedList: "",
  newsletterBox: "",
  sponsorSlot: "",
  quiz: "Quiz: How votes work (https://news.example/quizzes/how-votes-work)",
  unknownShortcode: "",
};

test.each(Object.keys(everyBlock) as BlockType[])("A7: %s as text", (type) => {
  expect(articleText(writtenStory([everyBlock[type]]), ADDRESS)).toBe(shown[type]);
});

test("A9: an address is not said twice, and one that leads nowhere not at all", () => {
  const link = (text: string, href: string) => ({
    type: "paragraph" as const,
    content: [{ type: "text" as const, text, marks: [{ type: "link" as const, attrs: { href } }] }],
  });
  const story = writtenStory([
    link("https://a.example/", "https://a.example/"),
    link("words", "https://"),
    link("here", "#note-1"),
  ]);
  expect(articleText(story, ADDRESS)).toBe(
    `https://a.example/\n\nwords\n\nhere (${ADDRESS}#note-1)`,
  );
});
