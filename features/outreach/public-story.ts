import type { ArticleRow } from "#features/articles/queries.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { sectionUrl, topicUrl } from "#features/taxonomy/urls.ts";
import { siteAddress } from "#lib/site-address.ts";

/** What webhooks are told of a story: what its page says to everybody, and no more. Times in ISO 8601, UTC. */
export type PublicStory = StandingStory | WithdrawnStory;

interface Link {
  name: string;
  url: string;
}

interface StandingStory {
  id: number;
  url: string;
  headline: string;
  standfirst: string;
  kicker: string;
  kind: string;
  language: string;
  section: Link;
  series: Link | null;
  authors: (Link & { role: string })[];
  topics: Link[];
  wordCount: number;
  publishedAt: string;
  /** When readers were last told of a change that matters; null where there was none. */
  changedAt: string | null;
}

/** A story that its page no longer tells. One that is withheld for legal reasons keeps its headline back as well. */
interface WithdrawnStory {
  id: number;
  url: string;
  headline: string | null;
  language: string;
  publishedAt: string;
  retractedAt: string;
  reason: string;
}

export function publicStory(row: ArticleRow): PublicStory {
  const withdrawnAt = row.withheldAt ?? row.retractedAt;
  return withdrawnAt ? withdrawnStory(row, withdrawnAt) : standingStory(row);
}

function withdrawnStory(row: ArticleRow, withdrawnAt: Date): WithdrawnStory {
  return {
    id: row.id,
    url: absolute(articleUrl(row)),
    headline: row.withheldAt ? null : row.headline,
    language: row.language,
    publishedAt: row.publishedAt.toISOString(),
    retractedAt: withdrawnAt.toISOString(),
    reason: (row.withheldAt ? row.withheldReason : row.retractionReason) ?? "",
  };
}

function standingStory(row: ArticleRow): StandingStory {
  return {
    id: row.id,
    url: absolute(articleUrl(row)),
    headline: row.headline,
    standfirst: row.standfirst,
    kicker: row.kicker,
    kind: row.kind,
    language: row.language,
    section: { name: row.section.name, url: absolute(sectionUrl(row.section)) },
    series: row.series && { name: row.series.name, url: absolute(seriesUrl(row.series)) },
    authors: row.bylines.map((byline) => ({
      name: byline.name,
      role: byline.role,
      url: absolute(authorUrl(byline)),
    })),
    topics: row.topics.map((topic) => ({ name: topic.name, url: absolute(topicUrl(topic)) })),
    wordCount: row.wordCount,
    publishedAt: row.publishedAt.toISOString(),
    changedAt: row.changedAt?.toISOString() ?? null,
  };
}

function absolute(path: string): string {
  return new URL(path, siteAddress()).href;
}
