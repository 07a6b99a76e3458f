import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import { db, pool } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { comments } from "#db/schema/comments.ts";
import { tokens } from "#db/schema/tokens.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { expiredTags } from "#db/test/expired-tags.ts";
import { makeLiveStory } from "#db/test/make-live-story.ts";
import { readerActor } from "#features/auth/actor.ts";
import { formStamp } from "#features/comments/form-stamp.ts";
import { PostCommentInput } from "#features/comments/input.ts";
import { postComment } from "#features/comments/post-comment.ts";
import { findOwnComment } from "#features/comments/queries.ts";
import { commentsTag } from "#features/comments/tags.ts";
import { Forbidden, Invalid, NotFound } from "#lib/errors.ts";
import { hashSecret } from "#lib/secret-token.ts";

beforeAll(() => vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one"));
afterAll(() => vi.unstubAllEnvs());

const sender = { networkHash: "network" };

function typed(articleId: number, fields: Record<string, unknown> = {}) {
  return PostCommentInput.parse({
    articleId: String(articleId),
    parentId: "",
    name: " Ada  Reader ",
    email: " Ada@Example.org ",
    text: "A question.\r\n\r\n\r\nAnd another.",
    notify: "replies",
    stamp: formStamp(articleId, new Date()),
    website: "",
    ...fields,
  });
}

describe("C1, C2: posting", () => {
  test("C1: a comment on a premoderated story is kept as held, with what was typed", async () => {
    const story = await makeLiveStory();
    const posted = await postComment(readerActor, typed(story.id), sender);
    expect(posted.status).toBe("held");
    const [row] = await db().select().from(comments).where(eq(comments.id, posted.commentId));
    expect(row).toMatchObject({
      articleId: story.id,
      parentId: null,
      authorName: "Ada Reader",
      authorEmail: "ada@example.org",
      text: "A question.\n\nAnd another.",
      status: "held",
      reason: "premoderation",
      notify: "replies",
      networkHash: "network",
    });
    expect(expiredTags()).toEqual([]);
  });

  test("C1, X2: the author's link shows it, and the database holds only the hash", async () => {
    const story = await makeLiveStory({ headline: "Boats" });
    const { token, commentId } = await postComment(readerActor, typed(story.id), sender);
    expect(await findOwnComment(token)).toMatchObject({
      id: commentId,
      status: "held",
      article: { headline: "Boats", slug: story.slug, section: { slug: story.section.slug } },
    });
    expect(await findOwnComment(`${token}x`)).toBeUndefined();
    const [row] = await db()
      .select()
      .from(tokens)
      .where(eq(tokens.hash, hashSecret(token)));
    expect(row).toMatchObject({ purpose: "comment", subject: { commentId } });
    expect(JSON.stringify(row)).not.toContain(token);
    await db().update(tokens).set({ purpose: "subscription" });
    expect(await findOwnComment(token)).toBeUndefined();
  });

  test("the audit says who and what became of it, without words or address", async () => {
    const story = await makeLiveStory();
    const { commentId } = await postComment(readerActor, typed(story.id), sender);
    const rows = await db().select().from(audit).where(eq(audit.action, "comment.post"));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      actorKind: "reader",
      subjectId: String(commentId),
      after: { result: "held", reason: "premoderation" },
    });
  });

  test("C2: on an open story the second comment of a known person is public at once", async () => {
    const story = await makeLiveStory({ commentMode: "open" });
    const first = await postComment(readerActor, typed(story.id), sender);
    expect(first.status).toBe("held");
    await db().update(comments).set({ status: "public" });
    const second = await postComment(readerActor, typed(story.id, { text: "More." }), sender);
    expect(second.status).toBe("public");
    expect(expiredTags()).toEqual([commentsTag(story.id)]);
    const jobs = await db().execute(`select data from pgboss.job where name = 'comment.published'`);
    expect(jobs.rows).toEqual([{ data: { commentId: second.commentId } }]);
  });

  test("C4: a filled trap becomes spam, and its sender is told nothing", async () => {
    const story = await makeLiveStory();
    const posted = await postComment(readerActor, typed(story.id, { website: "x" }), sender);
    expect(posted.status).toBe("spam");
    expect(posted.token).toMatch(/^[\w-]{43}$/);
  });

  test("a form that is not ours, or too old, is held on an open story", async () => {
    const story = await makeLiveStory({ commentMode: "open" });
    const old = formStamp(story.id, new Date(Date.now() - 80 * 3_600_000));
    for (const stamp of ["", "1.x", old, formStamp(story.id + 1, new Date())]) {
      const text = `With the stamp ${stamp}.`;
      const { commentId } = await postComment(readerActor, typed(story.id, { stamp, text }), {
        networkHash: stamp,
      });
      const [row] = await db().select().from(comments).where(eq(comments.id, commentId));
      expect(row).toMatchObject({ status: "held", reason: "form" });
    }
  });
});

describe("refusals keep nothing", () => {
  test("C12: a closed story refuses", async () => {
    const story = await makeLiveStory({ commentMode: "closed" });
    await expect(postComment(readerActor, typed(story.id), sender)).rejects.toThrow(Invalid);
    expect(await db().select().from(comments)).toEqual([]);
  });

  test("C12: a story whose time is over refuses", async () => {
    const story = await makeLiveStory();
    await db()
      .update(articles)
      .set({ commentsCloseAt: new Date(Date.now() - 1000) });
    await expect(postComment(readerActor, typed(story.id), sender)).rejects.toMatchObject({
      issues: [{ field: "", key: "comments.refused.closed" }],
    });
  });

  test("a draft, a withdrawn story and no story are the same", async () => {
    const story = await makeLiveStory();
    await db()
      .update(articles)
      .set({ embargoUntil: new Date(Date.now() + 60_000) });
    await expect(postComment(readerActor, typed(story.id), sender)).rejects.toThrow(NotFound);
    await expect(postComment(readerActor, typed(999_999), sender)).rejects.toThrow(NotFound);
  });

  test("C7: only a public comment of the same story can be answered", async () => {
    const story = await makeLiveStory({ commentMode: "open" });
    const other = await makeLiveStory({ slug: "other" });
    const { commentId } = await postComment(readerActor, typed(story.id), sender);
    const reply = { parentId: String(commentId), text: "Yes." };
    const parentGone = { issues: [{ key: "comments.parentGone" }] };
    await expect(postComment(readerActor, typed(story.id, reply), sender)).rejects.toMatchObject(
      parentGone,
    );
    await db().update(comments).set({ status: "public" });
    await expect(postComment(readerActor, typed(other.id, reply), sender)).rejects.toMatchObject(
      parentGone,
    );
    const posted = await postComment(readerActor, typed(story.id, reply), sender);
    const [row] = await db().select().from(comments).where(eq(comments.id, posted.commentId));
    expect(row?.parentId).toBe(commentId);
  });

  test("C17: the sixth comment within ten minutes is refused, whatever it says", async () => {
    const story = await makeLiveStory();
    for (const text of ["One", "Two", "Three", "Four", "Five"]) {
      await postComment(readerActor, typed(story.id, { text }), sender);
    }
    const sixth = postComment(readerActor, typed(story.id, { text: "Six" }), sender);
    await expect(sixth).rejects.toMatchObject({ issues: [{ key: "comments.refused.rate" }] });
    expect(await db().$count(comments)).toBe(5);
  });

  test("C2: the same words after ten minutes are a repetition", async () => {
    const story = await makeLiveStory();
    await postComment(readerActor, typed(story.id), sender);
    await db()
      .update(comments)
      .set({ createdAt: new Date(Date.now() - 11 * 60_000) });
    await expect(postComment(readerActor, typed(story.id), sender)).rejects.toMatchObject({
      issues: [{ field: "text", key: "comments.refused.duplicate" }],
    });
  });

  test("X3: a subscription link cannot post", async () => {
    const story = await makeLiveStory();
    const actor = { kind: "subscriber", subscriberId: 1 } as const;
    await expect(postComment(actor, typed(story.id), sender)).rejects.toThrow(Forbidden);
  });
});

committedTest("R5: the same form sent 20 times at once is one comment", async () => {
  const story = await makeLiveStory();
  const sent = Array.from({ length: 20 }, () => postComment(readerActor, typed(story.id), sender));
  const answers = await Promise.all(sent);
  expect(new Set(answers.map((answer) => answer.commentId)).size).toBe(1);
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set(["held"]));
  expect(await db().$count(comments)).toBe(1);
  expect(await db().$count(audit)).toBe(1);
  for (const { token } of answers) {
    expect((await findOwnComment(token))?.id).toBe(answers[0]!.commentId);
  }
});

committedTest(
  "C17: 20 different comments at once pass the limit no more often than one by one",
  async () => {
    const story = await makeLiveStory();
    const sent = Array.from({ length: 20 }, (_, index) =>
      postComment(readerActor, typed(story.id, { text: `Comment ${index}` }), sender),
    );
    const ends = await Promise.allSettled(sent);
    expect(ends.filter((end) => end.status === "fulfilled")).toHaveLength(5);
    expect((await pool().query("select count(*)::int as n from comments")).rows).toEqual([
      { n: 5 },
    ]);
  },
);
