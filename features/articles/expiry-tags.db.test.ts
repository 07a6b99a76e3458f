import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeAuthor, makeSection, makeStory } from "#db/test/make-story.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { allArticlesTag, articleTag, monthTag } from "#features/articles/tags.ts";
import { systemActor } from "#features/auth/actor.ts";
import { authorTag } from "#features/authors/tags.ts";
import { seriesTag } from "#features/series/tags.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { retractArticle } from "#features/workflow/retract-article.ts";

const first = { seenVersion: 1, slug: "", material: false };

async function makeTopic(tx: Transaction, slug: string) {
  const [topic] = await tx.insert(topics).values({ slug, name: slug }).returning();
  return topic!.id;
}

async function makeSeries(tx: Transaction, slug: string) {
  const [made] = await tx.insert(series).values({ slug, name: slug }).returning();
  return made!.id;
}

async function rewrite(tx: Transaction, articleId: number, words: object) {
  await tx
    .update(workingCopies)
    .set({ ...words, version: sql`version + 1` })
    .where(eq(workingCopies.articleId, articleId));
}

describe("articleExpiryTags", () => {
  test("a draft stands on no page but its own and the lists", async ({ tx }) => {
    const { articleId } = await makeStory(tx, systemActor);
    expect(await articleExpiryTags(tx, articleId)).toEqual([
      articleTag(articleId),
      allArticlesTag(),
    ]);
  });

  test("E4: what is typed and not yet published names no page", async ({ tx }) => {
    const { articleId } = await makeStory(tx, systemActor);
    await publishArticle(systemActor, { articleId, ...first });
    const before = await articleExpiryTags(tx, articleId);
    const topicIds = [await makeTopic(tx, "votes")];
    await rewrite(tx, articleId, { topicIds, sectionId: (await makeSection(tx)).id });
    expect(await articleExpiryTags(tx, articleId)).toEqual(before);
  });

  test("a story that moves expires every page that it leaves and every page that it enters", async ({
    tx,
  }) => {
    const from = {
      topic: await makeTopic(tx, "from"),
      series: await makeSeries(tx, "from"),
    };
    const to = {
      section: (await makeSection(tx)).id,
      author: await makeAuthor(tx),
      topic: await makeTopic(tx, "to"),
      series: await makeSeries(tx, "to"),
    };
    const { articleId, section, authorId } = await makeStory(tx, systemActor, {
      topicIds: [from.topic],
      seriesId: from.series,
    });
    await publishArticle(systemActor, { articleId, ...first });
    await rewrite(tx, articleId, {
      sectionId: to.section,
      seriesId: to.series,
      topicIds: [to.topic],
      bylines: [{ authorId: to.author, role: "text" }],
    });
    forgetExpiredTags();
    await publishArticle(systemActor, { articleId, ...first, seenVersion: 2 });
    expect(expiredTags()).toEqual(
      [
        articleTag(articleId),
        allArticlesTag(),
        monthTag(new Date()),
        sectionTag(section.id),
        sectionTag(to.section),
        seriesTag(from.series),
        seriesTag(to.series),
        topicTag(from.topic),
        topicTag(to.topic),
        authorTag(authorId),
        authorTag(to.author),
        "redirects",
      ].sort(),
    );
    expect(await articleExpiryTags(tx, articleId)).not.toContain(sectionTag(section.id));
  });

  test("E9: a withdrawn story still names every page that showed it", async ({ tx }) => {
    const topicIds = [await makeTopic(tx, "votes")];
    const { articleId } = await makeStory(tx, systemActor, { topicIds });
    await publishArticle(systemActor, { articleId, ...first });
    const shown = await articleExpiryTags(tx, articleId);
    expect(shown).toContain(topicTag(topicIds[0]!));
    await retractArticle(systemActor, { articleId, reason: "It was not so." });
    expect(await articleExpiryTags(tx, articleId)).toEqual(shown);
  });

  test("a story of nobody is no error: what it was has been taken out", async ({ tx }) => {
    const { articleId } = await makeStory(tx, systemActor);
    await tx.delete(articles).where(eq(articles.id, articleId));
    expect(await articleExpiryTags(tx, articleId)).toHaveLength(2);
  });
});
