import type { ArticleCard } from "#features/articles/card-view.ts";

/** A story in a list; its headline and address tell its number. */
export function makeCard(id: number, more: Partial<ArticleCard> = {}): ArticleCard {
  return {
    id,
    slug: `story-${id}`,
    language: "en",
    publishedAt: new Date("2026-10-20T09:40:00Z"),
    wordCount: 480,
    section: { id: 1, slug: "peace", name: "Peace" },
    kicker: "",
    headline: `Headline ${id}`,
    standfirst: `Standfirst ${id}`,
    kind: "news",
    dateline: "",
    seriesId: null,
    series: null,
    bylines: [{ name: "Amara Diallo", slug: "amara-diallo" }],
    picture: null,
    commentCount: 0,
    ...more,
  };
}
