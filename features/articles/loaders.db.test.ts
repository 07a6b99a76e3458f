import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles, frontSlots } from "#db/schema/articles.ts";
import { redirects } from "#db/schema/redirects.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { makeAuthor } from "#db/test/make-story.ts";
import { leaveForOldAddress, loadArticle, loadFrontPage } from "#features/articles/loaders.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { authorTag } from "#features/authors/tags.ts";
import { redirectCount } from "#features/counts/tags.ts";
import { frontTag } from "#features/front/tags.ts";
import { redirectsTag } from "#features/redirects/tags.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";
import { newRender, withRender } from "#lib/render.ts";

const DAY = 86_400_000;
const notFound = { digest: expect.stringMatching(/404$/) };
const movedTo = (path: string) => ({ digest: expect.stringContaining(`;${path};`) });

/** What a page says of itself while `work` runs, and what becomes of it. */
async function rendered<T>(work: () => Promise<T>) {
  const render = newRender();
  const [outcome] = await Promise.allSettled([withRender(render, work)]);
  const { value, reason } = outcome as { value?: T; reason?: unknown };
  return { render, tags: [...render.tags].sort(), value, reason };
}

describe("loadArticle", () => {
  test("the page depends on its story, section, authors and topics", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const authorId = await makeAuthor(tx);
    const [topic] = await tx.insert(topics).values({ slug: "votes", name: "Votes" }).returning();
    const id = await addLiveArticle(tx, {
      slug: "story",
      sectionId,
      bylines: [{ authorId, role: "text" }],
      topicIds: [topic!.id],
    });
    const { tags, value } = await rendered(() => loadArticle("peace", "story"));
    expect(value).toMatchObject({ article: { id, slug: "story" } });
    expect(tags).toEqual(
      [articleTag(id), sectionTag(sectionId), authorTag(authorId), topicTag(topic!.id)].sort(),
    );
  });

  test("in another section it moves, for good, to its true address", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    await addSection(tx, "money");
    const id = await addLiveArticle(tx, { slug: "été", sectionId });
    const { render, tags, reason } = await rendered(() => loadArticle("money", "été"));
    expect(reason).toMatchObject(movedTo("/peace/%C3%A9t%C3%A9"));
    expect(render).toMatchObject({ status: 301, location: "/peace/%C3%A9t%C3%A9" });
    expect(tags).toEqual([articleTag(id), sectionTag(sectionId)].sort());
  });

  test("E9: a withdrawn story is gone with its reason, and shows no word of itself", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const id = await addLiveArticle(tx, { slug: "story", sectionId, standfirst: "Secret words" });
    await tx
      .update(articles)
      .set({ stage: "retracted", retractedAt: new Date(), retractionReason: "It was not so." })
      .where(eq(articles.id, id));
    const { render, tags, value } = await rendered(() => loadArticle("peace", "story"));
    expect(render.status).toBe(410);
    expect(value).toEqual({
      withdrawn: { headline: "story", retractedAt: expect.any(Date), reason: "It was not so." },
    });
    expect(tags).toContain(articleTag(id));
  });

  test("D9: an address that moved leads on, and is kept until a move or a story changes that", async ({
    tx,
  }) => {
    const moved = { path: "/peace/old", target: "/peace/new", source: "slug" } as const;
    await tx.insert(redirects).values(moved);
    const { render, tags, reason } = await rendered(() => loadArticle("peace", "old"));
    expect(reason).toMatchObject(movedTo("/peace/new"));
    expect(render).toMatchObject({ status: 301, location: "/peace/new", declared: true });
    expect(tags).toEqual([redirectsTag()]);
  });

  test("what never was, a draft and a story of tomorrow are the same 404", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    await tx.insert(articles).values({ slug: "draft" });
    await addLiveArticle(tx, {
      slug: "tomorrow",
      sectionId,
      publishedAt: new Date(Date.now() + DAY),
    });
    for (const slug of ["never", "draft", "tomorrow"]) {
      const { tags, reason } = await rendered(() => loadArticle("peace", slug));
      expect(reason).toMatchObject(notFound);
      expect(tags).toEqual([allArticlesTag(), redirectsTag()].sort());
    }
  });

  test("A5: news is kept until it turns a year old, an analysis without an end", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const publishedAt = new Date(Date.now() - 364 * DAY);
    await addLiveArticle(tx, { slug: "news", sectionId, publishedAt, kind: "news" });
    await addLiveArticle(tx, { slug: "analysis", sectionId, publishedAt, kind: "analysis" });
    const news = await rendered(() => loadArticle("peace", "news"));
    expect(news.render.maxAgeSeconds).toBeGreaterThan(86_300);
    expect(news.render.maxAgeSeconds).toBeLessThanOrEqual(86_401);
    const analysis = await rendered(() => loadArticle("peace", "analysis"));
    expect(analysis.render.maxAgeSeconds).toBeUndefined();
  });
});

describe("the front page", () => {
  test("E15: an editor's choices stand in their places, the newest fill the rest, none twice", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const ids: number[] = [];
    for (const hours of [1, 2, 3, 4, 5]) {
      const publishedAt = new Date(Date.now() - hours * 3_600_000);
      ids.push(await addLiveArticle(tx, { slug: `h${hours}`, sectionId, publishedAt }));
    }
    await tx.insert(frontSlots).values([
      { position: 2, articleId: ids[1]! },
      { position: 1, articleId: ids[3]! },
    ]);
    const { value, tags } = await rendered(() => loadFrontPage(4));
    expect(value?.map(({ slug }) => slug)).toEqual(["h4", "h2", "h1", "h3"]);
    expect(tags).toEqual([allArticlesTag(), frontTag()]);
  });

  test("E9: a choice that was withdrawn leaves no hole", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const gone = await addLiveArticle(tx, { slug: "gone", sectionId });
    await addLiveArticle(tx, { slug: "stays", sectionId });
    await tx.insert(frontSlots).values({ position: 1, articleId: gone });
    await tx
      .update(articles)
      .set({ stage: "retracted", retractedAt: new Date(), retractionReason: "x" })
      .where(eq(articles.id, gone));
    const { value } = await rendered(() => loadFrontPage(4));
    expect(value?.map(({ slug }) => slug)).toEqual(["stays"]);
  });
});

describe("short addresses of an older system", () => {
  test.for([
    [{ p: "12" }, "/peace/twelve"],
    [{ page_id: "3" }, "/about"],
    [{ attachment_id: "9" }, "/peace/twelve"],
    [{ cat: "4" }, "/peace"],
    [{ tag: "votes" }, "/topics/votes"],
  ] as const)("D9: %j leads on", async ([params, target], { tx }) => {
    const [[name, value]] = Object.entries(params) as [[string, string]];
    await tx.insert(redirects).values({ path: `/?${name}=${value}`, target, source: "import" });
    const { render, reason } = await rendered(() => leaveForOldAddress(params));
    expect(reason).toMatchObject(movedTo(target));
    expect(render.counts).toEqual(new Set([redirectCount(`/?${name}=${value}`)]));
  });

  test("D9: a feed by its parameter leads to ours of that format", async () => {
    for (const [feed, target] of [
      ["rss2", "/feed.xml"],
      ["atom", "/atom.xml"],
    ] as const) {
      const { reason } = await rendered(() => leaveForOldAddress({ feed }));
      expect(reason).toMatchObject(movedTo(target));
    }
    const { reason } = await rendered(() => leaveForOldAddress({ feed: "../../x" }));
    expect(reason).toMatchObject(notFound);
  });

  test("one that leads nowhere is a 404, and no parameter is no address", async () => {
    const { reason } = await rendered(() => leaveForOldAddress({ p: "99" }));
    expect(reason).toMatchObject(notFound);
    for (const params of [{}, { after: "1" }, { p: ["1", "2"] }]) {
      const front = await rendered(() => leaveForOldAddress(params));
      expect(front.reason).toBeUndefined();
      expect(front.tags).toEqual([]);
    }
  });
});
