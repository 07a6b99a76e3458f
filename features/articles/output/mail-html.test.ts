import { expect, test } from "vitest";
import { mailHtml } from "#features/articles/output/mail-html.ts";
import { everyBlock } from "#features/articles/output/test/every-block.ts";
import {
  ADDRESS,
  writtenPicture,
  writtenStory,
} from "#features/articles/output/test/written-story.ts";

const place = { address: ADDRESS, timeZone: "UTC" };

test("A7: pictures in mail are JPEG, at most 600 pixels wide, with credit", () => {
  expect(mailHtml(writtenStory([everyBlock.image]), place)).toBe(
    '<div lang="en" dir="ltr"><p><img src="https://news.example/media/7/1200.jpg" alt="Picture 7 shows this" width="600" height="400"/></p>' +
      "<p>A caption of this use <small>Photographer 7 · CC BY 4.0</small></p></div>",
  );
});

test("A7: a picture narrower than the column stays as it is", () => {
  const variants = [{ format: "jpeg" as const, width: 320, height: 200, path: "7/320.jpg" }];
  const pictures = { 7: writtenPicture(7, { variants }) };
  expect(mailHtml(writtenStory([everyBlock.image], { pictures }), place)).toContain(
    'src="https://news.example/media/7/320.jpg" alt="Picture 7 shows this" width="320" height="200"',
  );
});

test.each([
  ["original.avif", 0],
  ["original.webp", 0],
  ["original.svg", 0],
  ["original.png", 1],
  ["original.JPG", 1],
])("A7: without a JPEG, %s is shown %i times: mail programs know few formats", (path, times) => {
  const pictures = { 7: writtenPicture(7, { path, variants: [] }) };
  const html = mailHtml(writtenStory([everyBlock.image], { pictures }), place);
  expect(html.match(/<img/g) ?? []).toHaveLength(times);
});

test("A7: elements that old mail programs do not know are not used", () => {
  const html = mailHtml(writtenStory(undefined, { picture: writtenPicture(9) }), place);
  expect(html).not.toMatch(
    /<(aside|figure|figcaption|article|picture|source|video|audio|form|style)/,
  );
  expect(html).toContain("<div><p><strong>In short</strong></p><p>A fact</p></div>");
  expect(html).not.toMatch(/(href|src)="(?!https:\/\/)/);
});
