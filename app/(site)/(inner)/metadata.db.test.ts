import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { newsletterIssues, newsletters } from "#db/schema/newsletters.ts";
import { pages } from "#db/schema/pages.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { test } from "#db/test/database-test.ts";
import { makeLiveStory } from "#db/test/make-live-story.ts";
import { generateMetadata as ofStory } from "./[section]/[slug]/page.tsx";
import { generateMetadata as ofSection } from "./[section]/page.tsx";
import { generateMetadata as ofAuthor } from "./authors/[slug]/page.tsx";
import { generateMetadata as ofIssue } from "./newsletters/[newsletter]/[issue]/page.tsx";
import { generateMetadata as ofNewsletter } from "./newsletters/[newsletter]/page.tsx";
import { generateMetadata as ofSeries } from "./series/[slug]/page.tsx";
import { generateMetadata as ofTopic } from "./topics/[slug]/page.tsx";

const at = <T extends Record<string, string>>(params: T) => ({
  params: Promise.resolve(params),
  searchParams: Promise.resolve({}),
});

describe("D6: each page says what it is and where", () => {
  test("a section, also one whose address is not in plain letters", async () => {
    const [slug, path] = ["paix-sécurité", "/paix-s%C3%A9curit%C3%A9"];
    await db().insert(sections).values({ slug, name: "Paix", description: "Qui décide." });
    expect(await ofSection(at({ section: encodeURIComponent(slug) }))).toMatchObject({
      title: "Paix",
      description: "Qui décide.",
      alternates: { canonical: path },
    });
  });

  test("a static page, where no section has the address", async () => {
    await db()
      .insert(pages)
      .values({
        slug: "ethics",
        title: "Ethics",
        body: bodyOf("We."),
        publishedAt: new Date("2026-10-20T09:40:00Z"),
      });
    expect(await ofSection(at({ section: "ethics" }))).toMatchObject({
      title: "Ethics",
      description: "We.",
      alternates: { canonical: "/ethics" },
    });
    expect(await ofSection(at({ section: "nothing" }))).toEqual({});
  });

  test("topics, series and authors; words of ours where nobody wrote any", async () => {
    await db().insert(topics).values({ slug: "voting", name: "Voting" });
    await db().insert(series).values({ slug: "letters", name: "Letters", promise: "Fridays." });
    await db().insert(authors).values({ slug: "amara", name: "Amara Diallo" });
    expect(await ofTopic(at({ slug: "voting" }))).toMatchObject({
      title: "Voting",
      description: "Stories about Voting, the newest first, from Untitled publication.",
      alternates: { canonical: "/topics/voting" },
    });
    expect(await ofSeries(at({ slug: "letters" }))).toMatchObject({
      description: "Fridays.",
      alternates: { canonical: "/series/letters" },
    });
    expect(await ofAuthor(at({ slug: "amara" }))).toMatchObject({
      title: "Amara Diallo",
      alternates: { canonical: "/authors/amara" },
    });
  });

  test("N13: a newsletter and an issue of it", async () => {
    const [letter] = await db()
      .insert(newsletters)
      .values({ slug: "weekly", name: "The Weekly" })
      .returning();
    await db()
      .insert(newsletterIssues)
      .values({ newsletterId: letter!.id, slug: "12", subject: "The vote", sentAt: new Date() });
    expect(await ofNewsletter(at({ newsletter: "weekly" }))).toMatchObject({
      title: "The Weekly",
      alternates: { canonical: "/newsletters/weekly" },
    });
    expect(await ofIssue(at({ newsletter: "weekly", issue: "12" }))).toMatchObject({
      title: "The vote",
      alternates: { canonical: "/newsletters/weekly/12" },
    });
  });
});

describe("a story", () => {
  test("is told under its own headline and address", async () => {
    const { slug, section } = await makeLiveStory({ headline: "Two candidates" });
    expect(await ofStory(at({ section: section.slug, slug }))).toMatchObject({
      title: "Two candidates",
      alternates: { canonical: `/${section.slug}/${slug}` },
    });
  });

  test("A16: once it is withdrawn, search engines are told nothing of its words", async () => {
    const { id, slug, section } = await makeLiveStory({ headline: "A claim" });
    await db()
      .update(articles)
      .set({ stage: "retracted", retractedAt: new Date(), retractionReason: "Wrong." })
      .where(eq(articles.id, id));
    expect(await ofStory(at({ section: section.slug, slug }))).toEqual({
      title: "This story was withdrawn",
      description: "What became of the story that stood here.",
      robots: { index: false, follow: true, "max-image-preview": "large" },
    });
  });

  test("a draft has no page to tell of", async () => {
    await db().insert(articles).values({ slug: "a-draft" });
    await expect(ofStory(at({ section: "peace", slug: "a-draft" }))).rejects.toThrow(
      "NEXT_HTTP_ERROR_FALLBACK;404",
    );
  });
});
