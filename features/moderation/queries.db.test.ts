import { expect } from "vitest";
import { db } from "#db/client.ts";
import type { CommentStatus } from "#db/enums.ts";
import { comments } from "#db/schema/comments.ts";
import { test } from "#db/test/database-test.ts";
import { makeLiveStory } from "#db/test/make-live-story.ts";
import { moderatedSections } from "#features/moderation/moderated-sections.ts";
import { countQueue, listQueue } from "#features/moderation/queries.ts";

test("C10: the queue shows a state, the story, why it waits and the person's history", async () => {
  const story = await makeLiveStory({ headline: "Boats" });
  const shown = await comment(story.id, "public");
  await comment(story.id, "spam");
  await comment(story.id, "refused");
  await comment(story.id, "public", { authorEmail: "other@example.org" });
  const held = await comment(story.id, "held", { parentId: shown, reason: "links" });
  const { items, next } = await listQueue({ status: "held", within: null });
  expect(next).toBeUndefined();
  expect(items).toEqual([
    expect.objectContaining({
      id: held,
      reason: "links",
      article: { id: story.id, slug: "a-story", headline: "Boats" },
      section: { slug: story.section.slug },
      inReplyTo: "Ada",
      published: 1,
      against: 2,
    }),
  ]);
  expect(await countQueue(null)).toEqual({ held: 1, public: 2, spam: 1, refused: 1, deleted: 0 });
});

test("comments without an address have no history", async () => {
  const story = await makeLiveStory();
  await comment(story.id, "public", { authorEmail: "" });
  await comment(story.id, "held", { authorEmail: "" });
  const { items } = await listQueue({ status: "held", within: null });
  expect(items[0]).toMatchObject({ published: 0, against: 0 });
});

test("C10: pages of the queue follow each other while new comments come in", async () => {
  const story = await makeLiveStory();
  const made: number[] = [];
  for (let index = 0; index < 65; index += 1) made.push(await comment(story.id, "held"));
  const first = await listQueue({ status: "held", within: null });
  await comment(story.id, "held");
  const second = await listQueue({ status: "held", within: null, before: first.next });
  const third = await listQueue({ status: "held", within: null, before: second.next });
  expect(third.next).toBeUndefined();
  const seen = [first, second, third].flatMap((page) => page.items.map((item) => item.id));
  expect(seen).toEqual(made.toReversed());
});

test("E16: whoever moderates one section sees the comments that they may decide, and no others", async () => {
  const [own, other] = [
    await makeLiveStory({ slug: "own" }),
    await makeLiveStory({ slug: "other" }),
  ];
  const shown = await comment(own.id, "held");
  await comment(other.id, "held");
  const grants = [
    { role: "moderator", sectionId: own.section.id },
    { role: "writer", sectionId: other.section.id },
  ] as const;
  const within = moderatedSections({ kind: "staff", staffId: 1, roles: grants });
  const { items } = await listQueue({ status: "held", within });
  expect(items.map(({ id }) => id)).toEqual([shown]);
  expect((await countQueue(within)).held).toBe(1);
  expect(moderatedSections({ kind: "staff", staffId: 1, roles: [] })).toEqual([]);
  expect(await countQueue([])).toMatchObject({ held: 0 });
  const everywhere = { role: "section_editor", sectionId: null } as const;
  expect(moderatedSections({ kind: "staff", staffId: 1, roles: [everywhere] })).toBeNull();
});

async function comment(
  articleId: number,
  status: CommentStatus,
  more: Partial<typeof comments.$inferInsert> = {},
): Promise<number> {
  const person = { authorName: "Ada", authorEmail: "ada@example.org", text: "Words." };
  const [made] = await db()
    .insert(comments)
    .values({ articleId, status, ...person, ...more })
    .returning({ id: comments.id });
  return made!.id;
}
