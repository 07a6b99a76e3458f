import { describe, expect, test } from "vitest";
import type { BlockType, Inline } from "#features/articles/body/schema.ts";
import { feedHtml } from "#features/articles/output/feed-html.ts";
import { everyBlock } from "#features/articles/output/test/every-block.ts";
import {
  ADDRESS,
  writtenPicture,
  writtenStory,
} from "#features/articles/output/test/written-story.ts";

const place = { address: ADDRESS, timeZone: "America/New_York" };
const html = (...types: BlockType[]) =>
  feedHtml(writtenStory(types.map((type) => everyBlock[type])), place);
const paragraph = (...content: Inline[]) => ({ type: "paragraph" as const, content });
const words = (text: string): Inline => ({ type: "text", text });

describe("A7, D1: every kind of block in a feed", () => {
  const figure = (id: number, caption: string) =>
    `<figure><img src="https://news.example/media/${id}/1200.jpg" alt="Picture ${id} shows this" width="1200" height="800"/>` +
    `<figcaption>${caption} <small>Photographer ${id} · CC BY 4.0</small></figcaption></figure>`;
  const shown: Record<BlockType, string> = {
    paragraph:
      `<p>Plain, <a href="https://news.example/about"><strong>bold link</strong></a> and <span lang="fr">mot</span>` +
      `<sup id="noteref-1"><a href="${ADDRESS}#note-1">1</a></sup></p>` +
      `<hr/><ol><li id="note-1"><p>A note on the paragraph. <a href="${ADDRESS}#noteref-1" title="Back to the text">↩</a></p></li></ol>`,
    heading: "<h2>A heading</h2>",
    bulletList:
      '<ul><li>First item</li><li><p>Second item</p><ol start="3"><li>Inner item</li></ol></li></ul>',
    orderedList: '<ol start="3"><li>Third step</li></ol>',
    blockquote: "<blockquote><p>A quotation</p><p><cite>The treaty</cite></p></blockquote>",
    pullquote: "<blockquote><p>Pulled out</p><p><cite>A delegate</cite></p></blockquote>",
    image: figure(7, "A caption of this use"),
    gallery: `${figure(7, "Caption 7")}${figure(8, "Caption 8")}<p><em>Both of them</em></p>`,
    table:
      '<table><caption>Votes</caption><thead><tr><th scope="col">State</th><th scope="col">Vote</th></tr></thead>' +
      `<tbody><tr><th scope="row">Aland</th><td colspan="2">Yes<sup id="noteref-1"><a href="${ADDRESS}#note-1">1</a></sup></td></tr></tbody></table>` +
      `<hr/><ol><li id="note-1"><p>A note in the table. <a href="${ADDRESS}#noteref-1" title="Back to the text">↩</a></p></li></ol>`,
    codeBlock: "<pre><code>if (a &lt; b) stop();</code></pre>",
    horizontalRule: "<hr/>",
    embed: '<p><a href="https://video.example/v/1">The hearing</a></p><p><em>Two hours</em></p>',
    file: '<p><a href="https://news.example/media/a/report.pdf">The report</a></p>',
    audio: '<p><a href="https://news.example/media/a/talk.mp3">Listen</a></p>',
    video: '<p><a href="https://video.example/v/2">The vote</a></p>',
    factBox: "<aside><p><strong>In short</strong></p><p>A fact</p></aside>",
    quiz: '<p><a href="https://news.example/quizzes/how-votes-work">Quiz: How votes work</a></p>',
    relatedList: "",
    newsletterBox: "",
    sponsorSlot: "",
    unknownShortcode: "",
  };

  test.each(Object.keys(everyBlock) as BlockType[])("%s", (type) => {
    expect(html(type)).toBe(`<div lang="en" dir="ltr">${shown[type]}</div>`);
  });
});

test("D1: notes are numbered through the whole story and stand at its end", () => {
  const both = html("paragraph", "table");
  expect(both.match(/#note-\d/g)).toEqual(["#note-1", "#note-2"]);
  expect(both.match(/<li id="note-\d"><p>[^<]*/g)).toEqual([
    '<li id="note-1"><p>A note on the paragraph. ',
    '<li id="note-2"><p>A note in the table. ',
  ]);
});

test("A3: picture, standfirst, dateline, words, origin and corrections stand in the order of the page", () => {
  const correction = { id: 1, kind: "correction" as const, publishedAt: "2026-10-21T02:00:00Z" };
  const story = writtenStory([paragraph(words("It began."))], {
    picture: writtenPicture(9),
    leadCaption: "The lead",
    standfirst: "What it is about",
    dateline: "GENEVA",
    corrections: [
      { ...correction, placement: "bottom", text: "A name was wrong." },
      { ...correction, placement: "top", text: "A number was wrong." },
    ],
    origin: {
      name: "The Wire",
      url: "https://wire.example/1",
      licence: "CC BY",
      licenceUrl: "https://licence.example/by",
      canonical: "source",
    },
  });
  const texts = feedHtml(story, place)
    .replace(/<[^>]*>/g, "|")
    .split(/\|+/)
    .filter(Boolean);
  expect(texts).toEqual([
    "The lead ",
    "Photographer 9 · CC BY 4.0",
    "What it is about",
    "Correction, 20 October 2026.",
    " A number was wrong.",
    "GENEVA — It began.",
    "This article first appeared in ",
    "The Wire",
    ", under ",
    "CC BY",
    ".",
    "Correction, 20 October 2026.",
    " A name was wrong.",
  ]);
});

test("A2: a story in another direction says so", () => {
  expect(feedHtml(writtenStory([], { language: "ar" }), place)).toBe(
    '<div lang="ar" dir="rtl"></div>',
  );
});

test("D1: a story that is too long ends between blocks, with its notes so far and a link to the rest", () => {
  const long = Array.from({ length: 50 }, (_, number) =>
    paragraph(words(`${number} ${"word ".repeat(40)}`), {
      type: "footnote",
      attrs: { text: `note ${number}` },
    }),
  );
  const cut = feedHtml(writtenStory(long), { ...place, mostBytes: 1_000 });
  expect(cut).toContain("<p>2 word");
  expect(cut).not.toContain("<p>3 word");
  expect(cut.match(/<li id="note-\d+">/g)).toHaveLength(3);
  expect(cut).toContain(`<p><a href="${ADDRESS}">Read the whole story</a></p>`);
  expect(feedHtml(writtenStory(long), place)).not.toContain("Read the whole story");
});

test("D1: a picture that is not here, and a quiz that is not public, leave nothing", () => {
  const story = writtenStory([everyBlock.image, everyBlock.gallery, everyBlock.quiz], {
    pictures: {},
    quizzes: {},
  });
  expect(feedHtml(story, place)).toBe('<div lang="en" dir="ltr"></div>');
});

test("A6: a picture without rasters is its original, with its own size", () => {
  const pictures = { 7: writtenPicture(7, { variants: [] }) };
  expect(feedHtml(writtenStory([everyBlock.image], { pictures }), place)).toContain(
    'src="https://news.example/media/7/full.png" alt="Picture 7 shows this" width="2400" height="1600"',
  );
});
