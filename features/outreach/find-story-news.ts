import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import type { WebhookEvent } from "#db/enums.ts";
import { revisions } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import { type ArticleRow, findArticleAt } from "#features/articles/queries.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { feedUrl } from "#features/feeds/urls.ts";
import { listFeedPages } from "#features/outreach/list-feed-pages.ts";
import { type PublicStory, publicStory } from "#features/outreach/public-story.ts";
import { findLatestFact, type LatestFact } from "#features/outreach/queries.ts";
import { siteAddress } from "#lib/site-address.ts";

/** Something that happened to a story in public. */
export interface StoryNews {
  event: WebhookEvent;
  /** Names this happening: the record of it in the audit log. */
  occurrence: number;
  at: Date;
  story: PublicStory;
  /** Absolute addresses of the story, the present one first and the one before it if it moved. */
  addresses: string[];
  /** Absolute addresses of every feed that holds it, or held it until now. */
  feeds: string[];
}

/** What last happened to a story, for those elsewhere; undefined where the public does not know of it, or must not find it in lists. */
export async function findStoryNews(articleId: number): Promise<StoryNews | undefined> {
  const fact = await findLatestFact(articleId);
  const row = fact && (await findArticleAt(fact.slug));
  if (!row || row.unlistedAt) return undefined;
  const before = await findBefore(fact);
  const address = articleUrl(row);
  const versions = [fact.liveRevisionId, before?.revisionId].filter((id) => typeof id === "number");
  const pages = await listFeedPages(versions);
  return {
    event: eventOf(row, fact),
    occurrence: fact.auditId,
    at: fact.at,
    story: publicStory(row),
    addresses: [...new Set([address, before?.address ?? address])].map(absolute),
    feeds: pages.flatMap((page) =>
      (["rss", "atom", "json"] as const).map((format) => absolute(feedUrl(page, format))),
    ),
  };
}

function eventOf({ retractedAt, withheldAt }: ArticleRow, fact: LatestFact): WebhookEvent {
  if (retractedAt || withheldAt) return "article.retracted";
  const wasLive = (fact.before as { stage?: string } | null)?.stage === "live";
  const isChange =
    fact.action === "article.correct" || (fact.action === "article.publish" && wasLive);
  return isChange ? "article.changed" : "article.published";
}

/** Where the story stood until this happened, if something else was public before. */
async function findBefore({ before }: LatestFact) {
  const { revisionId, slug } = (before ?? {}) as { revisionId?: number | null; slug?: string };
  if (!revisionId || !slug) return undefined;
  const [row] = await db()
    .select({ section: sections.slug })
    .from(revisions)
    .innerJoin(sections, eq(sections.id, revisions.sectionId))
    .where(eq(revisions.id, revisionId));
  return row && { revisionId, address: articleUrl({ slug, section: { slug: row.section } }) };
}

const absolute = (path: string) => new URL(path, siteAddress()).href;
