import { eq, getTableColumns, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { articles, articleTopics, revisions, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { bylines } from "#db/schema/authors.ts";
import { redirects } from "#db/schema/redirects.ts";
import { topics } from "#db/schema/topics.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeAuthor, makeStory } from "#db/test/make-story.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { findArticleAt, listFilling, listLatest } from "#features/articles/queries.ts";
import { systemActor } from "#features/auth/actor.ts";
import { findRedirect } from "#features/redirects/queries.ts";
import { answerSearch } from "#features/search/answer-search.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { retractArticle } from "#features/workflow/retract-article.ts";
import { Invalid } from "#lib/errors.ts";

const first = { seenVersion: 1, slug: "", material: false };
const inAnHour = () => new Date(Date.now() + 3_600_000);

/** Everything that a publication writes. */
async function everything(tx: Transaction) {
  const { search: _, ...columns } = getTableColumns(articles);
  return {
    articles: await tx.select(columns).from(articles).orderBy(articles.id),
    revisions: await tx.select().from(revisions).orderBy(revisions.id),
    bylines: await tx.select().from(bylines),
    topics: await tx.select().from(articleTopics),
    redirects: await tx.select().from(redirects),
    audit: await tx.select().from(audit).orderBy(audit.id),
    jobs: await queuedJobs(tx, "article.published"),
  };
}

async function change(tx: Transaction, articleId: number, words: object) {
  await tx
    .update(workingCopies)
    .set({ ...words, version: sql`version + 1` })
    .where(eq(workingCopies.articleId, articleId));
}

describe("R1: a publication that breaks leaves nothing of itself", () => {
  test.for([
    "insert on revisions",
    "update on articles",
    "insert on bylines",
    "insert on article_topics",
    "insert on redirects",
    "insert on audit",
    "insert on pgboss.job",
  ])("at the %s", async (step, { tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await publishArticle(editor, { articleId, ...first });
    const [topic] = await tx.insert(topics).values({ slug: "votes", name: "Votes" }).returning();
    const authorId = await makeAuthor(tx);
    await change(tx, articleId, {
      headline: "Three candidates",
      topicIds: [topic!.id],
      bylines: [{ authorId, role: "text" }],
    });
    const before = await everything(tx);
    await tx.execute(sql`create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'out of order'; end $$`);
    await tx.execute(
      sql.raw(`create trigger refuse before ${step} for each row execute function refuse()`),
    );
    const again = { articleId, seenVersion: 2, slug: "three", material: true };
    await expect(publishArticle(editor, again)).rejects.toThrow();
    expect(await everything(tx)).toEqual(before);
    await tx.execute(sql`drop function refuse() cascade`);
    await publishArticle(editor, again);
    expect((await everything(tx)).audit).toHaveLength(before.audit.length + 1);
    expect((await findArticleAt("three"))?.headline).toBe("Three candidates");
  });

  test("an address that is taken, and a check that blocks, write nothing either", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    const other = await makeStory(tx, editor, { headline: "Another story" });
    await publishArticle(editor, { articleId: other.articleId, ...first });
    await publishArticle(editor, { articleId, ...first });
    await change(tx, articleId, { headline: "Three candidates" });
    const before = await everything(tx);
    const again = { articleId, seenVersion: 2, material: false };
    const taken = publishArticle(editor, { ...again, slug: "another-story" });
    await expect(taken).rejects.toMatchObject({
      issues: [{ field: "slug", key: "story.slugTaken" }],
    });
    await change(tx, articleId, { headline: "" });
    const blocked = publishArticle(editor, { ...again, seenVersion: 3, slug: "free" });
    await expect(blocked).rejects.toThrow(Invalid);
    expect(await everything(tx)).toEqual(before);
  });
});

describe("addresses", () => {
  test("R5: an address changed there and back leads nowhere in a circle", async ({ tx }) => {
    const { articleId, section } = await makeStory(tx, systemActor);
    const at = (slug: string) => `/${section.slug}/${slug}`;
    await publishArticle(systemActor, { articleId, ...first, slug: "one" });
    await publishArticle(systemActor, { articleId, ...first, slug: "two" });
    expect(await findRedirect(at("one"))).toBe(at("two"));
    await publishArticle(systemActor, { articleId, ...first, slug: "one" });
    expect(await findRedirect(at("one"))).toBeUndefined();
    expect(await findRedirect(at("two"))).toBe(at("one"));
    expect(await db().$count(redirects)).toBe(1);
  });

  test("a new story may take an address that another one left", async ({ tx }) => {
    const { articleId, section } = await makeStory(tx, systemActor);
    const heir = await makeStory(tx, systemActor, { sectionId: section.id });
    await publishArticle(systemActor, { articleId, ...first, slug: "one" });
    await publishArticle(systemActor, { articleId, ...first, slug: "two" });
    await publishArticle(systemActor, { articleId: heir.articleId, ...first, slug: "one" });
    expect((await findArticleAt("one"))?.id).toBe(heir.articleId);
    await publishArticle(systemActor, { articleId: heir.articleId, ...first, slug: "three" });
    expect(await findRedirect(`/${section.slug}/one`)).toBe(`/${section.slug}/three`);
    expect((await findArticleAt("two"))?.id).toBe(articleId);
  });
});

describe("what stays out of lists", () => {
  const listings = async () => {
    const latest = await listLatest({ limit: 9 });
    const found = await answerSearch({ q: "candidates" }, "UTC");
    return [latest.items, await listFilling([], 9), found.results!.items].map(
      (items) => items.length,
    );
  };

  test("E8: an embargo holds back what is published until it ends", async ({ tx }) => {
    const { articleId } = await makeStory(tx, systemActor);
    await tx.update(articles).set({ embargoUntil: inAnHour() }).where(eq(articles.id, articleId));
    const { slug } = await publishArticle(systemActor, { articleId, ...first });
    expect(await listings()).toEqual([0, 0, 0]);
    expect(await findArticleAt(slug)).toBeUndefined();
    await tx
      .update(articles)
      .set({ embargoUntil: new Date(Date.now() - 1000) })
      .where(eq(articles.id, articleId));
    expect(await listings()).toEqual([1, 1, 1]);
  });

  test("E8: a story that is scheduled is in no list, and publishing it ends the schedule", async ({
    tx,
  }) => {
    const { articleId } = await makeStory(tx, systemActor);
    await tx
      .update(articles)
      .set({ stage: "scheduled", scheduledFor: inAnHour() })
      .where(eq(articles.id, articleId));
    expect(await listings()).toEqual([0, 0, 0]);
    await publishArticle(systemActor, { articleId, ...first });
    expect(await listings()).toEqual([1, 1, 1]);
    const [row] = await tx.select().from(articles).where(eq(articles.id, articleId));
    expect(row).toMatchObject({ stage: "live", scheduledFor: null });
  });

  test("a story that is unlisted stays so when its words are published again", async ({ tx }) => {
    const { articleId } = await makeStory(tx, systemActor);
    const { slug } = await publishArticle(systemActor, { articleId, ...first });
    await tx.update(articles).set({ unlistedAt: new Date() }).where(eq(articles.id, articleId));
    await change(tx, articleId, { standfirst: "Other candidates." });
    await publishArticle(systemActor, { articleId, ...first, seenVersion: 2 });
    expect((await findArticleAt(slug))?.standfirst).toBe("Other candidates.");
    expect(await listings()).toEqual([0, 0, 0]);
  });

  test("E9: withdrawn it leaves them, published again it is back where it was", async ({ tx }) => {
    const { articleId } = await makeStory(tx, systemActor);
    const published = await publishArticle(systemActor, { articleId, ...first });
    const shown = await findArticleAt(published.slug);
    await retractArticle(systemActor, { articleId, reason: "It was not so." });
    expect(await listings()).toEqual([0, 0, 0]);
    expect(await publishArticle(systemActor, { articleId, ...first })).toEqual(published);
    expect(await listings()).toEqual([1, 1, 1]);
    expect(await findArticleAt(published.slug)).toEqual(shown);
    expect(await tx.select().from(revisions)).toHaveLength(1);
    expect(await queuedJobs(tx, "article.published")).toHaveLength(2);
  });
});
