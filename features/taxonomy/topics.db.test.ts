import { desc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, articleTopics, revisions, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { redirects } from "#db/schema/redirects.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import { systemActor } from "#features/auth/actor.ts";
import { siteTag } from "#features/settings/tags.ts";
import { TopicInput } from "#features/taxonomy/input.ts";
import { mergeTopics } from "#features/taxonomy/merge-topics.ts";
import { removeTopic } from "#features/taxonomy/remove-topic.ts";
import { saveTopic } from "#features/taxonomy/save-topic.ts";
import { topicTag } from "#features/taxonomy/tags.ts";
import { Forbidden, Invalid, NotFound } from "#lib/errors.ts";

const named = (name: string, more = {}) => TopicInput.parse({ name, ...more });

async function addTopic(tx: Transaction, slug: string): Promise<number> {
  const [row] = await tx.insert(topics).values({ slug, name: slug }).returning();
  return row!.id;
}

const lastRecord = async (tx: Transaction) =>
  (await tx.select().from(audit).orderBy(desc(audit.id)).limit(1))[0];

describe("saveTopic", () => {
  test("E19: a topic is made with an address of its name, recorded, and every page expires", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const { id, isNew } = await saveTopic(editor, named("Peace talks"));
    expect(isNew).toBe(true);
    expect(await tx.select().from(topics)).toMatchObject([{ id, slug: "peace-talks" }]);
    expect(await lastRecord(tx)).toMatchObject({ action: "topic.add", actorId: editor.staffId });
    expect(expiredTags()).toEqual([allArticlesTag(), siteTag(), topicTag(id)].sort());
    const again = await saveTopic(editor, named("Peace talks"));
    expect((await tx.select().from(topics).where(eq(topics.id, again.id)))[0]?.slug).toBe(
      "peace-talks-2",
    );
  });

  test("E19: a new address leaves a redirect in one hop; the same values again change nothing", async ({
    tx,
  }) => {
    const id = await addTopic(tx, "old");
    await tx
      .insert(redirects)
      .values({ path: "/tag/old", target: "/topics/old", source: "import" });
    const change = named("old", { topicId: String(id), slug: "new" });
    await saveTopic(systemActor, change);
    const rows = await tx.select().from(redirects);
    expect(new Map(rows.map((row) => [row.path, row.target]))).toEqual(
      new Map([
        ["/tag/old", "/topics/new"],
        ["/topics/old", "/topics/new"],
      ]),
    );
    expect(await lastRecord(tx)).toMatchObject({ before: { slug: "old" }, after: { slug: "new" } });
    forgetExpiredTags();
    await saveTopic(systemActor, change);
    expect(expiredTags()).toEqual([]);
  });

  test("E19: an address that is taken is refused; X3: a writer may not", async ({ tx }) => {
    await addTopic(tx, "taken");
    const saving = saveTopic(systemActor, named("Other", { slug: "taken" }));
    await expect(saving).rejects.toMatchObject({
      issues: [{ field: "slug", key: "manage.slugTaken" }],
    });
    const writer = await makeStaff(tx, "writer");
    await expect(saveTopic(writer, named("Mine"))).rejects.toThrow(Forbidden);
    const missing = saveTopic(systemActor, named("x", { topicId: "999999" }));
    await expect(missing).rejects.toThrow(NotFound);
  });
});

describe("mergeTopics", () => {
  async function world(tx: Transaction) {
    const [from, into] = [await addTopic(tx, "from"), await addTopic(tx, "into")];
    const sectionId = await addSection(tx, "peace");
    const story = await addLiveArticle(tx, { slug: "a", sectionId, topicIds: [from, into] });
    const only = await addLiveArticle(tx, { slug: "b", sectionId, topicIds: [from] });
    const [draft] = await tx.insert(articles).values({ slug: "c" }).returning();
    for (const articleId of [story, only, draft!.id]) {
      await tx.insert(workingCopies).values({ articleId, topicIds: [from] });
    }
    return { from, into, story, only, draft: draft!.id };
  }

  test("E19: live versions, working copies, lists and the address go over in one", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const { from, into, story, only, draft } = await world(tx);
    const [before] = await tx.select().from(articles).where(eq(articles.id, only));
    forgetExpiredTags();
    expect(await mergeTopics(editor, { topicId: from, intoId: into })).toBe(3);
    const copies = await tx.select().from(workingCopies);
    expect(copies.map(({ topicIds }) => topicIds)).toEqual([[into], [into], [into]]);
    for (const articleId of [story, only]) {
      const [row] = await tx
        .select({ topicIds: revisions.topicIds, number: revisions.number })
        .from(articles)
        .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
        .where(eq(articles.id, articleId));
      expect(row).toEqual({ topicIds: [into], number: 2 });
    }
    const listed = await tx.select().from(articleTopics);
    expect(listed.map(({ topicId }) => topicId)).toEqual([into, into]);
    expect(listed.every(({ publishedAt }) => publishedAt !== null)).toBe(true);
    const [after] = await tx.select().from(articles).where(eq(articles.id, only));
    expect(after?.revisedAt).toEqual(before?.revisedAt);
    expect(await tx.select().from(redirects)).toMatchObject([
      { path: "/topics/from", target: "/topics/into" },
    ]);
    expect(await tx.select().from(topics)).toMatchObject([{ id: into }]);
    expect(expiredTags()).toContain(topicTag(from));
    expect(expiredTags()).toContain(siteTag());
    expect(await lastRecord(tx)).toMatchObject({
      action: "topic.merge",
      actorId: editor.staffId,
      after: { into, stories: [story, only, draft] },
    });
  });

  test("E3: an editor that was open, and an old version that is restored, name the successor", async ({
    tx,
  }) => {
    const { from, into, draft } = await world(tx);
    const last = await addTopic(tx, "last");
    await mergeTopics(systemActor, { topicId: from, intoId: into });
    await mergeTopics(systemActor, { topicId: into, intoId: last });
    await tx
      .update(workingCopies)
      .set({ topicIds: [from, last, into] })
      .where(eq(workingCopies.articleId, draft));
    const [copy] = await tx.select().from(workingCopies).where(eq(workingCopies.articleId, draft));
    expect(copy?.topicIds).toEqual([last]);
  });

  test("E19: into itself is refused; X3: a contributor may not", async ({ tx }) => {
    const { from, into } = await world(tx);
    const itself = mergeTopics(systemActor, { topicId: from, intoId: from });
    await expect(itself).rejects.toThrow(Invalid);
    const contributor = await makeStaff(tx, "contributor");
    const merging = mergeTopics(contributor, { topicId: from, intoId: into });
    await expect(merging).rejects.toThrow(Forbidden);
    expect(await tx.$count(topics)).toBe(2);
  });
});

describe("removeTopic", () => {
  test("E19: one that a story has stays, one that none has goes with its redirects", async ({
    tx,
  }) => {
    const [used, free] = [await addTopic(tx, "used"), await addTopic(tx, "free")];
    const [draft] = await tx.insert(articles).values({ slug: "c" }).returning();
    await tx.insert(workingCopies).values({ articleId: draft!.id, topicIds: [used] });
    await expect(removeTopic(systemActor, { topicId: used })).rejects.toMatchObject({
      issues: [{ key: "manage.inUse", values: { count: 1 } }],
    });
    await tx.insert(redirects).values({ path: "/x", target: "/topics/free", source: "import" });
    forgetExpiredTags();
    await removeTopic(systemActor, { topicId: free });
    expect(await tx.select().from(topics)).toMatchObject([{ id: used }]);
    expect(await tx.$count(redirects)).toBe(0);
    expect(expiredTags()).toContain(topicTag(free));
    await tx.update(workingCopies).set({ topicIds: [free, used] });
    expect((await tx.select().from(workingCopies))[0]?.topicIds).toEqual([used]);
  });
});
