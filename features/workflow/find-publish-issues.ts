import { eq } from "drizzle-orm";
import { db, type Transaction } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { settings } from "#db/schema/settings.ts";
import type { Content } from "#features/revisions/content.ts";
import { checks } from "#features/workflow/checks.ts";
import type { PublishIssue } from "#features/workflow/publish-issue.ts";

/** What stands against publishing this version, in the order of the checks. */
export async function findPublishIssues(
  content: Content,
  tx: Transaction | ReturnType<typeof db> = db(),
): Promise<PublishIssue[]> {
  const [leadMedia] = content.leadMediaId
    ? await tx
        .select({ alt: media.alt, credit: media.credit, rightsEndOn: media.rightsEndOn })
        .from(media)
        .where(eq(media.id, content.leadMediaId))
    : [];
  const [site] = await tx.select({ timeZone: settings.timeZone }).from(settings);
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: site?.timeZone ?? "UTC" });
  const story = { ...content, leadMedia, today: today.format(new Date()) };
  return checks.flatMap((check) => check(story));
}
