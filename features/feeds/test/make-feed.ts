import { everyBlock } from "#features/articles/output/test/every-block.ts";
import { writtenPicture, writtenStory } from "#features/articles/output/test/written-story.ts";
import type { FeedStory } from "#features/feeds/feed-story-view.ts";
import type { FeedView } from "#features/feeds/feed-view.ts";

const byline = (id: number, role: FeedStory["bylines"][number]["role"]) => ({
  id,
  role,
  name: `Author ${id}`,
  slug: `author-${id}`,
  title: "",
  organization: "",
  organizationUrl: "",
  fediverse: "",
  biography: "",
  portrait: null,
});

/** A story of a feed with every kind of block and every kind of fact. */
export function makeFeedStory(id: number, more: Partial<FeedStory> = {}): FeedStory {
  return {
    ...writtenStory(Object.values(everyBlock), {
      picture: writtenPicture(9),
      standfirst: `What story ${id} is about`,
      dateline: "GENEVA",
    }),
    id,
    slug: `story-${id}`,
    publishedAt: new Date(Date.UTC(2026, 9, 20, 12) - id * 3_600_000),
    changedAt: id === 1 ? new Date("2026-10-21T08:00:00Z") : null,
    revisedAt: null,
    wordCount: 900,
    section: { id: 2, slug: "peace", name: "Peace" },
    kind: "analysis",
    kicker: "",
    headline: `Story ${id} <of> "many" & more`,
    seoDescription: "",
    bylines: [byline(1, "text"), byline(2, "text"), byline(3, "photographs")],
    series: { id: 4, slug: "smoke", name: "Smoke", promise: "", partner: "", colour: "#000000" },
    topics: [{ id: 5, slug: "votes", name: "Votes" }],
    origin: {
      name: "The Wire",
      url: `https://wire.example/${id}`,
      licence: "CC BY",
      licenceUrl: "https://licence.example/by",
      canonical: "source",
    },
    translations: [
      { slug: `qissa-${id}`, language: "ar", headline: "قصة", section: { slug: "peace" } },
    ],
    ...more,
  };
}

/** A feed of two stories with hubs, a licence and an older archive. */
export function makeFeed(more: Partial<FeedView> = {}): FeedView {
  return {
    id: "tag:news.example,2026-01-02:feed:site",
    title: "The Ledger",
    description: "What the councils decide, and who pays.",
    language: "en",
    site: "https://news.example/",
    publication: "The Ledger",
    page: "/",
    timeZone: "UTC",
    hubs: ["https://hub.example/"],
    licence: { name: "CC BY 4.0", url: "https://licence.example/by" },
    updatedAt: new Date("2026-10-21T08:00:00Z"),
    revisedAt: new Date("2026-10-21T09:00:00Z"),
    stories: [makeFeedStory(1), makeFeedStory(2)],
    idOf: ({ id }) => `tag:news.example,2026-01-02:article:${id}`,
    olderArchive: "2026-09",
    ...more,
  };
}
