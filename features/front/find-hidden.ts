import { eq, inArray, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import type { HiddenReason } from "#features/front/front-draft.ts";

interface HiddenStory {
  headline: string;
  reason: HiddenReason;
}

/** Why stories are in no list, by their ids, for an editor who put them on the front page. */
export async function findHidden(ids: number[]): Promise<Map<number, HiddenStory>> {
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select({
      id: articles.id,
      headline: workingCopies.headline,
      isRetracted: sql<boolean>`${articles.retractedAt} is not null`,
      isWithheld: sql<boolean>`${articles.withheldAt} is not null`,
      isEmbargoed: sql<boolean>`${articles.liveRevisionId} is not null and ${articles.embargoUntil} > now()`,
      isUnlisted: sql<boolean>`${articles.unlistedAt} is not null`,
    })
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .where(inArray(articles.id, ids));
  return new Map(rows.map((row) => [row.id, { headline: row.headline, reason: reasonOf(row) }]));
}

function reasonOf(
  row: Record<"isRetracted" | "isWithheld" | "isEmbargoed" | "isUnlisted", boolean>,
): HiddenReason {
  if (row.isRetracted) return "retracted";
  if (row.isWithheld) return "withheld";
  if (row.isEmbargoed) return "embargoed";
  return row.isUnlisted ? "unlisted" : "notLive";
}
