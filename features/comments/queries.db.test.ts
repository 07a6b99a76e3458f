import { describe, expect } from "vitest";
import { db, queriesSent } from "#db/client.ts";
import type { CommentStatus } from "#db/enums.ts";
import { articles } from "#db/schema/articles.ts";
import { comments } from "#db/schema/comments.ts";
import { test } from "#db/test/database-test.ts";
import { makeLiveStory } from "#db/test/make-live-story.ts";
import type { CommentView } from "#features/comments/build-threads.ts";
import { findCommentToAnswer, listComments } from "#features/comments/queries.ts";

describe("C7: threads", () => {
  test("public comments stand in threads by time, in one query", async () => {
    const { id } = await makeLiveStory();
    const first = await comment(id, { text: "first", minute: 1 });
    const second = await comment(id, { text: "second", minute: 2 });
    const answer = await comment(id, { text: "answer", minute: 3, parentId: first });
    await comment(id, { text: "thanks", minute: 5, parentId: answer });
    await comment(id, { text: "late answer", minute: 4, parentId: first });
    const before = queriesSent();
    const page = await listComments(id);
    expect(queriesSent() - before).toBe(1);
    expect(outline(page.threads)).toEqual([
      "first",
      [...["answer", ["thanks"]], "late answer"],
      "second",
    ]);
    expect(page).toMatchObject({ count: 5, isContinued: false, next: undefined });
    expect(page.threads[0]?.createdAt).toEqual(new Date("2026-11-24T12:01:00Z"));
    expect(second).toBeGreaterThan(first);
  });

  test("nothing leaks: held, refused, spam and other stories' comments are not there, nor any address", async () => {
    const { id } = await makeLiveStory();
    const other = await makeLiveStory({ slug: "other" });
    for (const status of ["held", "refused", "spam", "deleted"] as const) {
      await comment(id, { text: `secret ${status}`, status });
    }
    await comment(other.id, { text: "elsewhere" });
    await comment(id, { text: "seen" });
    const page = await listComments(id);
    expect(outline(page.threads)).toEqual(["seen"]);
    expect(page.count).toBe(1);
    expect(JSON.stringify(page)).not.toMatch(/secret|elsewhere|@|network/);
  });

  test.for(["deleted", "held", "refused", "spam"] as const)(
    "C13: a %s comment that was answered keeps its place without its words",
    async (status) => {
      const { id } = await makeLiveStory();
      const gone = await comment(id, { text: "secret", status });
      await comment(id, { text: "answer", parentId: gone });
      const page = await listComments(id);
      expect(outline(page.threads)).toEqual(["(gone)", ["answer"]]);
      expect(page.threads[0]).toMatchObject({ name: "", text: "" });
    },
  );

  test("C7: pages of fifty threads follow each other without gap or repetition, replies with their thread", async () => {
    const { id } = await makeLiveStory();
    const made = await db()
      .insert(comments)
      .values(
        Array.from({ length: 120 }, (_, index) => ({
          articleId: id,
          authorName: "Ada",
          text: `thread ${index}`,
          status: "public" as const,
        })),
      )
      .returning({ id: comments.id });
    await comment(id, { text: "reply", parentId: made[0]!.id });
    const seen: string[] = [];
    let after: number | undefined;
    let pages = 0;
    do {
      const page = await listComments(id, after);
      expect(page.isContinued).toBe(after !== undefined);
      expect(page.count).toBe(121);
      seen.push(...page.threads.map((thread) => thread.text));
      after = page.next;
      pages += 1;
    } while (after !== undefined);
    expect(pages).toBe(3);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `thread ${index}`));
  });

  test("C7: the first page of 10,000 comments takes 50 ms", async () => {
    const { id } = await makeLiveStory();
    await db().execute(`insert into comments (article_id, author_name, text, status)
      select ${id}, 'Ada', 'text ' || n, 'public' from generate_series(1, 10000) n`);
    await db().execute("analyze comments");
    await listComments(id);
    const started = performance.now();
    const page = await listComments(id);
    const took = performance.now() - started;
    expect(page.count).toBe(10_000);
    expect(page.threads).toHaveLength(50);
    expect(took).toBeLessThan(50);
  });

  test("a place that does not exist shows nothing", async () => {
    const { id } = await makeLiveStory();
    await comment(id, { text: "seen" });
    expect((await listComments(id, 999_999)).threads).toEqual([]);
  });
});

test("only a public comment of a story that the public can read can be answered", async () => {
  const { id } = await makeLiveStory();
  const shown = await comment(id, { text: "seen" });
  const held = await comment(id, { text: "held", status: "held" });
  expect(await findCommentToAnswer(shown)).toMatchObject({ name: "Ada", text: "seen" });
  expect(await findCommentToAnswer(held)).toBeUndefined();
  await db()
    .update(articles)
    .set({ embargoUntil: new Date(Date.now() + 60_000) });
  expect(await findCommentToAnswer(shown)).toBeUndefined();
});

type Outline = (string | Outline)[];

function outline(threads: CommentView[]): Outline {
  return threads.flatMap((thread) => {
    const words = thread.isGone ? "(gone)" : thread.text;
    return thread.replies.length > 0 ? [words, outline(thread.replies)] : [words];
  });
}

interface Made {
  text: string;
  status?: CommentStatus;
  minute?: number;
  parentId?: number;
}

async function comment(articleId: number, { minute = 0, status = "public", ...made }: Made) {
  const [row] = await db()
    .insert(comments)
    .values({
      ...made,
      articleId,
      status,
      authorName: "Ada",
      authorEmail: "ada@example.org",
      networkHash: "network",
      createdAt: new Date(Date.UTC(2026, 10, 24, 12, minute)),
    })
    .returning({ id: comments.id });
  return row!.id;
}
