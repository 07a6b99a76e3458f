import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import { db } from "#db/client.ts";
import { comments } from "#db/schema/comments.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { wxrComment, wxrFile, wxrItem } from "#db/test/wxr-file.ts";
import { commentsTag } from "#features/comments/tags.ts";
import { importWordPress } from "#features/transfer/wordpress/import-wordpress.ts";

async function importComments(...entries: string[]) {
  const file = await wxrFile(wxrItem({ id: 1, slug: "a", more: entries.join("") }));
  return importWordPress({ files: [file], dryRun: false });
}

const all = () => db().select().from(comments).orderBy(asc(comments.id));

test("I11: public only where approved is exactly 1; spam, pings and notes are dropped with counts", async () => {
  const report = await importComments(
    wxrComment({ id: 1 }),
    wxrComment({ id: 2, approved: "0" }),
    wxrComment({ id: 3, approved: "" }),
    wxrComment({ id: 4, approved: "11" }),
    wxrComment({ id: 5, approved: "spam" }),
    wxrComment({ id: 6, kind: "pingback" }),
    wxrComment({ id: 7, kind: "editorial-comment", text: "Fix this." }),
    wxrComment({ id: 8, kind: "comment" }),
  );
  expect((await all()).map(({ text, status, reason }) => [text, status, reason])).toEqual([
    ["Comment 1.", "public", ""],
    ["Comment 2.", "held", "import"],
    ["Comment 3.", "held", "import"],
    ["Comment 4.", "held", "import"],
    ["Comment 8.", "public", ""],
  ]);
  expect(report.kinds.comment).toMatchObject({
    created: 5,
    skipped: { spam: 1, pingback: 1, "internal note": 1 },
  });
  expect(report.heldComments.map(({ id }) => id)).toEqual(["2", "3", "4"]);
});

test("I11: replies hang on their parents in any order, orphans stand at the top", async () => {
  await importComments(
    wxrComment({ id: 3, parent: 2 }),
    wxrComment({ id: 1 }),
    wxrComment({ id: 2, parent: 1 }),
    wxrComment({ id: 4, parent: 99 }),
    wxrComment({ id: 6, parent: 5 }),
    wxrComment({ id: 5, kind: "pingback" }),
  );
  const rows = await all();
  const parentOf = (text: string) =>
    rows.find(({ id }) => id === rows.find((row) => row.text === text)?.parentId)?.text;
  expect(
    ["Comment 1.", "Comment 2.", "Comment 3.", "Comment 4.", "Comment 6."].map(parentOf),
  ).toEqual([undefined, "Comment 1.", "Comment 2.", undefined, undefined]);
});

test("I11: who, when and how to reach them; no network address", async () => {
  await importComments(wxrComment({ id: 4, text: "See <a href='https://x.example'>this</a>." }));
  const [comment] = await all();
  expect(comment).toMatchObject({
    authorName: "Reader 4",
    authorEmail: "reader4@mail.example",
    text: "See this (https://x.example).",
    notify: "none",
    networkHash: null,
  });
  expect(comment?.createdAt.toISOString()).toBe("2024-03-06T10:00:04.000Z");
});

test("I3: again, nothing is doubled; what was decided here stays; what the file changed is changed", async () => {
  await importComments(
    wxrComment({ id: 1, approved: "0" }),
    wxrComment({ id: 2, approved: "0" }),
    wxrComment({ id: 3 }),
  );
  await db().update(comments).set({ status: "refused" }).where(eq(comments.text, "Comment 1."));
  forgetExpiredTags();
  const report = await importComments(
    wxrComment({ id: 1 }),
    wxrComment({ id: 2 }),
    wxrComment({ id: 3 }),
    wxrComment({ id: 4, parent: 3 }),
  );
  expect(report.kinds.comment).toMatchObject({ created: 1, updated: 1, kept: 1, unchanged: 1 });
  const rows = await all();
  expect(rows.map(({ text, status }) => [text, status]).toSorted()).toEqual([
    ["Comment 1.", "refused"],
    ["Comment 2.", "public"],
    ["Comment 3.", "public"],
    ["Comment 4.", "public"],
  ]);
  expect(rows.find(({ text }) => text === "Comment 4.")?.parentId).toBe(
    rows.find(({ text }) => text === "Comment 3.")?.id,
  );
  expect(expiredTags()).toContain(commentsTag(rows[0]!.articleId));
});

test("I11: comments on what was not brought in are counted", async () => {
  const file = await wxrFile(
    wxrItem({ id: 1, status: "trash", more: wxrComment({ id: 1 }) }),
    wxrItem({ id: 2, type: "page", more: wxrComment({ id: 2 }) }),
  );
  const report = await importWordPress({ files: [file], dryRun: false });
  expect(report.kinds.comment).toMatchObject({
    created: 0,
    skipped: {
      "on something that was not brought in": 1,
      "on a page, where comments have no place": 1,
    },
  });
  expect(await all()).toEqual([]);
});
