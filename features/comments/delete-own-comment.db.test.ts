import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, vi } from "vitest";
import { db } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { comments } from "#db/schema/comments.ts";
import { tokens } from "#db/schema/tokens.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags } from "#db/test/expired-tags.ts";
import { makeLiveStory } from "#db/test/make-live-story.ts";
import { readerActor } from "#features/auth/actor.ts";
import { deleteOwnComment } from "#features/comments/delete-own-comment.ts";
import { formStamp } from "#features/comments/form-stamp.ts";
import { PostCommentInput } from "#features/comments/input.ts";
import { postComment } from "#features/comments/post-comment.ts";
import { commentsTag } from "#features/comments/tags.ts";
import { Conflict, NotFound } from "#lib/errors.ts";

beforeAll(() => vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one"));
afterAll(() => vi.unstubAllEnvs());

test("C13: its author takes a comment back; words, name and address are gone, its place stays", async () => {
  const { token, commentId, articleId, input } = await posted();
  await deleteOwnComment({ token });
  const [row] = await db().select().from(comments).where(eq(comments.id, commentId));
  expect(row?.status).toBe("deleted");
  expect(JSON.stringify(row)).not.toMatch(/Ada|ada@|question/);
  expect(expiredTags()).toEqual([commentsTag(articleId)]);
  const records = await db().select().from(audit).where(eq(audit.action, "comment.delete"));
  expect(records).toHaveLength(1);
  expect(JSON.stringify(records)).not.toMatch(/Ada|ada@|question/);
  await deleteOwnComment({ token });
  expect(await db().$count(audit, eq(audit.action, "comment.delete"))).toBe(1);
  const again = await postComment(readerActor, input, { networkHash: "n" });
  expect(again.commentId).not.toBe(commentId);
});

test("C13: after 15 minutes it stays", async () => {
  const { token, commentId } = await posted();
  await db()
    .update(comments)
    .set({ createdAt: new Date(Date.now() - 16 * 60_000) });
  await expect(deleteOwnComment({ token })).rejects.toThrow(
    new Conflict("comments.tooLateToDelete"),
  );
  const [row] = await db().select().from(comments).where(eq(comments.id, commentId));
  expect(row?.status).toBe("held");
});

test("X2: another link, an ended one and one for something else delete nothing", async () => {
  const { token } = await posted();
  await expect(deleteOwnComment({ token: "x" })).rejects.toThrow(NotFound);
  await db().update(tokens).set({ purpose: "subscription" });
  await expect(deleteOwnComment({ token })).rejects.toThrow(NotFound);
  await db()
    .update(tokens)
    .set({ purpose: "comment", expiresAt: new Date(Date.now() - 1000) });
  await expect(deleteOwnComment({ token })).rejects.toThrow(NotFound);
  expect(await db().$count(comments, eq(comments.status, "deleted"))).toBe(0);
});

async function posted() {
  const { id: articleId } = await makeLiveStory();
  const input = PostCommentInput.parse({
    articleId,
    name: "Ada",
    email: "ada@example.org",
    text: "A question.",
    stamp: formStamp(articleId, new Date()),
    website: "",
  });
  return { ...(await postComment(readerActor, input, { networkHash: "n" })), articleId, input };
}
