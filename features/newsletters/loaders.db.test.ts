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
  loadNewsletter,
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
      await loadNewsletter("tuesday"),
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
      () => loadNewsletter("friday"),
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
    const { newsletter, issues } = await loadNewsletter("tuesday");
    expect(newsletter).toMatchObject({ promise: "What mattered", frequency: "weekly" });
    expect(issues.map(({ slug }) => slug)).toEqual(["new", "old"]);
    expect(issues[0]!.sentAt).toEqual(new Date(1_000));
  });
});
