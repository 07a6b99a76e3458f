import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db } from "#db/client.ts";
import type { CommentStatus } from "#db/enums.ts";
import { audit } from "#db/schema/audit.ts";
import { comments } from "#db/schema/comments.ts";
import { staff } from "#db/schema/staff.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { expiredTags } from "#db/test/expired-tags.ts";
import { makeLiveStory } from "#db/test/make-live-story.ts";
import { readerActor, type StaffActor } from "#features/auth/actor.ts";
import { approveComment } from "#features/comments/approve-comment.ts";
import { markSpam } from "#features/comments/mark-spam.ts";
import { refuseComment } from "#features/comments/refuse-comment.ts";
import { commentsTag } from "#features/comments/tags.ts";
import { Conflict, Forbidden, NotFound } from "#lib/errors.ts";

const verbs = { public: approveComment, refused: refuseComment, spam: markSpam };
const names = {
  public: "comment.approve",
  refused: "comment.refuse",
  spam: "comment.markSpam",
} as const;

describe.each(["public", "refused", "spam"] as const)("C10: to %s", (decision) => {
  test("status, audit, expiry and job are one", async () => {
    const { actor, comment } = await heldComment();
    await verbs[decision](actor, { commentId: comment.id, seenStatus: "held" });
    const after = await commentNow(comment.id);
    expect(after).toMatchObject({ status: decision, decidedBy: actor.staffId });
    expect(after?.decidedAt).toBeInstanceOf(Date);
    expect(expiredTags()).toEqual([commentsTag(comment.articleId)]);
    const [record] = await db().select().from(audit);
    expect(record).toMatchObject({
      actorKind: "staff",
      actorId: actor.staffId,
      action: names[decision],
      subjectId: String(comment.id),
      before: { status: "held" },
      after: { status: decision },
    });
    expect(await publishedJobs()).toBe(decision === "public" ? 1 : 0);
  });

  test("R5: the same decision again changes nothing", async () => {
    const { actor, comment } = await heldComment();
    const input = { commentId: comment.id, seenStatus: "held" } as const;
    const first = await verbs[decision](actor, input);
    expect(await verbs[decision](actor, input)).toEqual(first);
    expect(await db().$count(audit)).toBe(1);
  });

  test("a decision on what was decided otherwise is refused, and says how", async () => {
    const { actor, comment } = await heldComment();
    const other = decision === "public" ? "spam" : "public";
    await verbs[other](actor, { commentId: comment.id, seenStatus: "held" });
    const late = verbs[decision](actor, { commentId: comment.id, seenStatus: "held" });
    await expect(late).rejects.toThrow(new Conflict(`comments.already.${other}`));
    expect((await commentNow(comment.id))?.status).toBe(other);
    await verbs[decision](actor, { commentId: comment.id, seenStatus: other });
    expect((await commentNow(comment.id))?.status).toBe(decision);
  });

  test("X3: a reader, a writer and a moderator of another section may not", async () => {
    const { actor, comment, sectionId } = await heldComment();
    const input = { commentId: comment.id, seenStatus: "held" } as const;
    const writer: StaffActor = { ...actor, roles: [{ role: "writer", sectionId: null }] };
    const elsewhere: StaffActor = {
      ...actor,
      roles: [{ role: "section_editor", sectionId: sectionId + 1 }],
    };
    for (const stranger of [readerActor, writer, elsewhere]) {
      await expect(verbs[decision](stranger, input)).rejects.toThrow(Forbidden);
    }
    expect((await commentNow(comment.id))?.status).toBe("held");
    expect(expiredTags()).toEqual([]);
    const here: StaffActor = { ...actor, roles: [{ role: "section_editor", sectionId }] };
    expect((await verbs[decision](here, input)).status).toBe(decision);
  });

  test("what its author has deleted stays deleted", async () => {
    const { actor, comment } = await heldComment("deleted");
    for (const seenStatus of ["held", "deleted"] as const) {
      const late = verbs[decision](actor, { commentId: comment.id, seenStatus });
      await expect(late).rejects.toThrow(new Conflict("comments.already.deleted"));
    }
  });
});

test("a comment that does not exist is not found", async () => {
  const { actor } = await heldComment();
  const input = { commentId: 999_999, seenStatus: "held" } as const;
  await expect(approveComment(actor, input)).rejects.toThrow(NotFound);
});

committedTest("C10, R5: 20 approvals at once are one", async () => {
  const { actor, comment } = await heldComment();
  const input = { commentId: comment.id, seenStatus: "held" } as const;
  await Promise.all(Array.from({ length: 20 }, () => approveComment(actor, input)));
  expect((await commentNow(comment.id))?.status).toBe("public");
  expect(await db().$count(audit)).toBe(1);
  expect(await publishedJobs()).toBe(1);
});

committedTest(
  "C10: of approvals and refusals at once one side wins, the other is told",
  async () => {
    const { actor, comment } = await heldComment();
    const input = { commentId: comment.id, seenStatus: "held" } as const;
    const ends = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 ? approveComment(actor, input) : refuseComment(actor, input),
      ),
    );
    expect(ends.filter((end) => end.status === "fulfilled")).toHaveLength(10);
    expect(await db().$count(audit)).toBe(1);
  },
);

async function heldComment(status: CommentStatus = "held") {
  const story = await makeLiveStory();
  const [person] = await db()
    .insert(staff)
    .values({ email: "moderator@example.org", name: "Moderator" })
    .returning({ id: staff.id });
  const [comment] = await db()
    .insert(comments)
    .values({ articleId: story.id, authorName: "Ada", text: "A question.", status })
    .returning({ id: comments.id, articleId: comments.articleId });
  const actor: StaffActor = {
    kind: "staff",
    staffId: person!.id,
    roles: [{ role: "moderator", sectionId: null }],
  };
  return { actor, comment: comment!, sectionId: story.section.id };
}

async function commentNow(id: number) {
  const [comment] = await db().select().from(comments).where(eq(comments.id, id));
  return comment;
}

async function publishedJobs(): Promise<number> {
  const { rows } = await db().execute(
    "select count(*)::int as n from pgboss.job where name = 'comment.published'",
  );
  return Number(rows[0]!.n);
}
