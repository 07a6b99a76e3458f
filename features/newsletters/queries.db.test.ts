import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { newsletterIssues, newsletters } from "#db/schema/newsletters.ts";
import { test } from "#db/test/database-test.ts";
import { makeLiveStory } from "#db/test/make-live-story.ts";
import {
  findFirstNewsletter,
  findIssue,
  listIssueStories,
  listIssues,
  listNewsletters,
} from "#features/newsletters/queries.ts";

test("N13: newsletters stand in the newsroom's order, each with its three latest issues", async () => {
  const second = await newsletter("friday", 2);
  const first = await newsletter("tuesday", 1);
  for (const day of [1, 2, 3, 4]) await issue(first, `issue-${day}`, new Date(2026, 9, day));
  await issue(first, "unsent", null);
  const listed = await listNewsletters();
  expect(listed.map((one) => one.id)).toEqual([first, second]);
  expect(listed[0]?.latest.map((one) => one.slug)).toEqual(["issue-4", "issue-3", "issue-2"]);
  expect(listed[1]?.latest).toEqual([]);
  expect((await findFirstNewsletter())?.slug).toBe("tuesday");
  expect((await listIssues(first, { limit: 9 })).map((one) => one.slug)).toEqual([
    "issue-4",
    "issue-3",
    "issue-2",
    "issue-1",
  ]);
});

test("no newsletter, no box", async () => {
  expect(await findFirstNewsletter()).toBeNull();
});

test("N13: an issue is found once it was sent, with the stories that can still be read, in its order", async () => {
  const id = await newsletter("tuesday", 1);
  const boats = await makeLiveStory({ slug: "boats" });
  const ships = await makeLiveStory({ slug: "ships" });
  const gone = await makeLiveStory({ slug: "gone" });
  const articleIds = [ships.id, gone.id, boats.id];
  await issue(id, "first", new Date(), articleIds);
  await issue(id, "unsent", null, articleIds);
  expect(await findIssue("tuesday", "unsent")).toBeUndefined();
  expect(await findIssue("friday", "first")).toBeUndefined();
  const found = await findIssue("tuesday", "first");
  expect(found).toMatchObject({ subject: "first", newsletter: { slug: "tuesday" } });
  await db().update(articles).set({ unlistedAt: new Date() }).where(eq(articles.id, gone.id));
  const stories = await listIssueStories(found!.articleIds);
  expect(stories.map((card) => card.slug)).toEqual(["ships", "boats"]);
  expect(await listIssueStories([])).toEqual([]);
});

async function newsletter(slug: string, position: number): Promise<number> {
  const [made] = await db().insert(newsletters).values({ slug, name: slug, position }).returning();
  return made!.id;
}

async function issue(
  newsletterId: number,
  slug: string,
  sentAt: Date | null,
  articleIds: number[] = [],
) {
  await db()
    .insert(newsletterIssues)
    .values({ newsletterId, slug, subject: slug, sentAt, articleIds });
}
