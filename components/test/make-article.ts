import { bodyOf } from "#db/test/body-of.ts";
import type { ArticleByline, ArticleView } from "#features/articles/article-view.ts";
import { parseBody } from "#features/articles/body/schema.ts";

/** A credit under a headline. */
export function makeByline(id: number, more: Partial<ArticleByline> = {}): ArticleByline {
  return {
    id,
    role: "text",
    name: `Author ${id}`,
    slug: `author-${id}`,
    title: "",
    organization: "",
    organizationUrl: "",
    fediverse: "",
    biography: "",
    portrait: null,
    ...more,
  };
}

/** A story of one paragraph with nothing else to it. */
export function makeArticle(more: Partial<ArticleView> = {}): ArticleView {
  return {
    id: 5,
    slug: "two-candidates",
    language: "en",
    publishedAt: new Date("2026-10-20T13:40:00Z"),
    changedAt: null,
    unlistedAt: null,
    wordCount: 480,
    commentMode: "open",
    commentsCloseAt: null,
    section: { id: 1, slug: "peace", name: "Peace" },
    kicker: "",
    headline: "Two candidates, one chair",
    standfirst: "",
    kind: "news",
    dateline: "",
    body: parseBody(bodyOf("The contest had not been expected.")),
    leadCaption: "",
    commentPrompt: "",
    seoTitle: "",
    seoDescription: "",
    socialTitle: "",
    socialDescription: "",
    picture: null,
    socialPicture: null,
    pinnedIds: [],
    republication: "allowed",
    bylines: [makeByline(1)],
    series: null,
    topics: [],
    origin: null,
    corrections: [],
    translations: [],
    pictures: {},
    files: {},
    quizzes: {},
    ...more,
  };
}
