import { and, count, eq, ne, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { media } from "#db/schema/media.ts";
import { settings } from "#db/schema/settings.ts";
import type { Actor } from "#features/auth/actor.ts";
import { hasRole } from "#features/auth/policy.ts";
import { countApprovals } from "#features/planning/list-approvals.ts";
import type { Content } from "#features/revisions/content.ts";
import { findDeadLinks } from "#features/workflow/checks/find-dead-links.ts";
import { checks } from "#features/workflow/checks.ts";
import type { PublishIssue } from "#features/workflow/publish-issue.ts";

type Reading = Transaction | ReturnType<typeof db>;

interface StoryToCheck {
  id: number;
  copy: Content;
}

/** What stands against this person's publishing this version, in the order of the checks. */
export async function findPublishIssues(
  actor: Actor,
  { id, copy }: StoryToCheck,
  tx: Reading = db(),
): Promise<PublishIssue[]> {
  const story = {
    ...copy,
    leadMedia: await findLeadMedia(tx, copy.leadMediaId),
    today: await findToday(tx),
    deadLinks: await findDeadLinks(tx, copy.body),
    sameHeadlines: await countSameHeadlines(tx, id, copy.headline),
    approvals: await countApprovals(tx, { id, copy }),
    decides: hasRole(actor, "administrator", "editor"),
  };
  return checks.flatMap((check) => check(story));
}

async function findLeadMedia(tx: Reading, mediaId: number | null) {
  if (mediaId === null) return undefined;
  const [found] = await tx
    .select({ alt: media.alt, credit: media.credit, rightsEndOn: media.rightsEndOn })
    .from(media)
    .where(eq(media.id, mediaId));
  return found;
}

async function findToday(tx: Reading): Promise<string> {
  const [site] = await tx.select({ timeZone: settings.timeZone }).from(settings);
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: site?.timeZone ?? "UTC" });
  return day.format(new Date());
}

/** Of stories on their way or live; the index has the beginning of each headline. */
async function countSameHeadlines(tx: Reading, id: number, headline: string): Promise<number> {
  if (headline === "") return 0;
  const [same] = await tx
    .select({ count: count() })
    .from(workingCopies)
    .innerJoin(articles, eq(articles.id, workingCopies.articleId))
    .where(
      and(
        sql`left(lower(${workingCopies.headline}), 200) = left(lower(${headline}), 200)`,
        ne(articles.id, id),
        ne(articles.stage, "retracted"),
      ),
    );
  return same?.count ?? 0;
}
