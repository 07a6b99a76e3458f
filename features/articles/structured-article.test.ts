import { expect, test } from "vitest";
import { articleMetadata } from "#features/articles/article-metadata.ts";
import type { ArticleView } from "#features/articles/article-view.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import { structuredArticle } from "#features/articles/structured-article.ts";

const story: ArticleView = {
  id: 1,
  slug: "chair",
  language: "en",
  publishedAt: new Date("2026-10-20T13:40:00Z"),
  changedAt: null,
  unlistedAt: null,
  wordCount: 1200,
  commentMode: "premoderated",
  commentsCloseAt: null,
  section: { id: 2, slug: "migration", name: "Migration" },
  kicker: "",
  headline: "Two candidates",
  standfirst: "",
  kind: "analysis",
  dateline: "",
  leadCaption: "",
  commentPrompt: "",
  socialPicture: null,
  pinnedIds: [],
  republication: "allowed",
  seoTitle: "",
  seoDescription: "",
  picture: null,
  series: null,
  topics: [],
  corrections: [],
  translations: [],
  pictures: {},
  files: {},
  quizzes: {},
  body: parseBody({
    content: [{ type: "paragraph", content: [{ type: "text", text: "word ".repeat(80) }] }],
  }),
  bylines: ["Amara Diallo", "Jonas Weil"].map((name, id) => ({
    id,
    role: "text",
    name,
    slug: name.toLowerCase().replace(" ", "-"),
    title: "",
    organization: "",
    organizationUrl: "",
    fediverse: "",
    biography: "",
    portrait: null,
  })),
  origin: {
    name: "Observer",
    url: "https://observer.example/x",
    licence: "CC BY 4.0",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    canonical: "source",
  },
};
const address = "https://ledger.example/migration/chair";

test("D5: the subtype follows the kind, and the authors stand in the order of the byline (A4)", () => {
  const structured = structuredArticle(story, { address, publication: { name: "The Ledger" } });
  expect(structured).toMatchObject({
    "@type": "AnalysisNewsArticle",
    headline: "Two candidates",
    datePublished: "2026-10-20T13:40:00.000Z",
    isBasedOn: "https://observer.example/x",
    author: [
      { name: "Amara Diallo", url: "https://ledger.example/authors/amara-diallo" },
      { name: "Jonas Weil" },
    ],
  });
  expect(structured).not.toHaveProperty("description");
});

const ledger = {
  name: "The Ledger",
  motto: "",
  description: "",
  language: "en",
  timeZone: "UTC",
  fediverse: "",
};

test("A9: the canonical address is the source's where the editor chose so", () => {
  expect(articleMetadata(story, ledger).alternates?.canonical).toBe("https://observer.example/x");
  const own = { ...story, origin: { ...story.origin!, canonical: "here" as const } };
  expect(articleMetadata(own, ledger).alternates?.canonical).toBe("/migration/chair");
});
