import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import {
  messages,
  newsletterIssues,
  newsletters,
  subscribers,
  subscriptions,
} from "#db/schema/newsletters.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { articleTag } from "#features/articles/tags.ts";
import {
  loadIssue,
  loadNewsletterArchive,
  loadNewsletterBox,
  loadNewsletters,
} from "#features/newsletters/loaders.ts";
import { newslettersTag } from "#features/newsletters/tags.ts";
import { issueUrl } from "#features/newsletters/urls.ts";
import { leaveToken } from "#features/subscribers/leave-token.ts";
import { newRender, withRender } from "#lib/render.ts";

const notFound = { digest: expect.stringMatching(/404$/) };

async function addNewsletter(tx: Transaction, slug: string) {
  const [made] = await tx
    .insert(newsletters)
    .values({ slug, name: slug, promise: "What mattered" })
    .returning();
  return made!.id;
}

type Issue = Partial<typeof newsletterIssues.$inferInsert>;

async function addIssue(tx: Transaction, newsletterId: number, words: Issue = {}) {
  const sent = { slug: "first", subject: "First", introduction: "Hello.", sentAt: new Date(0) };
  await tx.insert(newsletterIssues).values({ newsletterId, ...sent, ...words });
}

describe("N13: the archive", () => {
  test("an issue's page shows its stories and depends on every one, also on those withdrawn", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const shown = await addLiveArticle(tx, { slug: "shown", sectionId });
    const hidden = await addLiveArticle(tx, { slug: "hidden", sectionId, unlistedAt: new Date() });
    await addIssue(tx, await addNewsletter(tx, "tuesday"), { articleIds: [hidden, shown] });
    const render = newRender();
    const { stories } = await withRender(render, () => loadIssue("tuesday", "first"));
    expect(stories.map(({ slug }) => slug)).toEqual(["shown"]);
    expect([...render.tags].sort()).toEqual(
      [newslettersTag(), articleTag(hidden), articleTag(shown)].sort(),
    );
  });

  test("no page of it knows who gets it: no address, no link of a person, no number of people", async ({
    tx,
  }) => {
    const newsletterId = await addNewsletter(tx, "tuesday");
    await addIssue(tx, newsletterId);
    const [ada] = await tx.insert(subscribers).values({ email: "ada@example.org" }).returning();
    const subscriberId = ada!.id;
    await tx.insert(subscriptions).values({ subscriberId, newsletterId, status: "active" });
    const token = leaveToken({ subscriberId, newsletterId });
    await tx.insert(messages).values({
      purpose: "newsletter",
      recipient: "ada@example.org",
      subject: "First",
      text: token,
      html: token,
      messageId: "<1@x>",
    });
    const pages = [
      await loadIssue("tuesday", "first"),
      await loadNewsletterArchive("tuesday", undefined),
      await loadNewsletters(),
      await loadNewsletterBox(),
    ];
    const text = JSON.stringify(pages);
    expect(text).toContain("What mattered");
    expect(text).not.toContain("ada@");
    expect(text).not.toContain(token);
    expect(text).not.toMatch(/subscri|token|recipient/i);
  });

  test("what was not sent, and what never was, is a 404 that the next sending ends", async ({
    tx,
  }) => {
    const newsletterId = await addNewsletter(tx, "tuesday");
    await addIssue(tx, newsletterId, { slug: "unsent", sentAt: null });
    const loads: (() => Promise<unknown>)[] = [
      () => loadIssue("tuesday", "unsent"),
      () => loadIssue("tuesday", "never"),
      () => loadIssue("friday", "first"),
      () => loadNewsletterArchive("friday", undefined),
    ];
    for (const load of loads) {
      const render = newRender();
      await expect(withRender(render, load)).rejects.toMatchObject(notFound);
      expect([...render.tags]).toEqual([newslettersTag()]);
    }
  });

  test("two newsletters may have an issue of one name", async ({ tx }) => {
    await addIssue(tx, await addNewsletter(tx, "tuesday"), { subject: "Tuesday’s" });
    await addIssue(tx, await addNewsletter(tx, "friday"), { subject: "Friday’s" });
    expect((await loadIssue("friday", "first")).issue.subject).toBe("Friday’s");
    expect(issueUrl({ slug: "le mardi" }, { slug: "été" })).toBe(
      "/newsletters/le%20mardi/%C3%A9t%C3%A9",
    );
  });
});

describe("a newsletter's page", () => {
  test("N13: promise, how often, and the issues that were sent, the newest first", async ({
    tx,
  }) => {
    const newsletterId = await addNewsletter(tx, "tuesday");
    await addIssue(tx, newsletterId, { slug: "old", sentAt: new Date(0) });
    await addIssue(tx, newsletterId, { slug: "new", sentAt: new Date(1_000) });
    await addIssue(tx, newsletterId, { slug: "unsent", sentAt: null });
    const { newsletter, issues } = await loadNewsletterArchive("tuesday", undefined);
    expect(newsletter).toMatchObject({ promise: "What mattered", frequency: "weekly" });
    expect(issues.items.map(({ slug }) => slug)).toEqual(["new", "old"]);
    expect(issues.items[0]!.sentAt).toEqual(new Date(1_000));
  });

  test("N13: every issue is found on one page of the archive, and knows those beside it", async ({
    tx,
  }) => {
    const newsletterId = await addNewsletter(tx, "tuesday");
    for (let number = 1; number <= 65; number += 1)
      await addIssue(tx, newsletterId, {
        slug: `issue-${number}`,
        sentAt: new Date(Math.ceil(number / 2) * 1000),
      });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { issues } = await loadNewsletterArchive("tuesday", after);
      seen.push(...issues.items.map(({ slug }) => slug));
      after = issues.next;
    } while (after);
    expect(seen).toEqual(Array.from({ length: 65 }, (_, place) => `issue-${65 - place}`));
    const { issue } = await loadIssue("tuesday", "issue-7");
    expect([issue.before?.slug, issue.after?.slug]).toEqual(["issue-6", "issue-8"]);
    expect((await loadIssue("tuesday", "issue-65")).issue.after).toBeNull();
  });

  test.each(["x", "0-0", "1-1"])("a place past the end is a 404: %s", async (after) => {
    await expect(loadNewsletterArchive("tuesday", after)).rejects.toMatchObject(notFound);
  });

  test("the latest issue's stories are a sample, and the page depends on them", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const story = await addLiveArticle(tx, { slug: "shown", sectionId });
    await addIssue(tx, await addNewsletter(tx, "tuesday"), { articleIds: [story] });
    const other = await addNewsletter(tx, "friday");
    const render = newRender();
    const archive = await withRender(render, () => loadNewsletterArchive("tuesday", undefined));
    expect(archive.stories.map(({ slug }) => slug)).toEqual(["shown"]);
    expect(archive.others.map(({ id }) => id)).toEqual([other]);
    expect(render.tags).toContain(articleTag(story));
  });
});
