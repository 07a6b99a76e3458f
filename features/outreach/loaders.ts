import { notFound } from "next/navigation";
import { requireStaff } from "#features/auth/require-staff.ts";
import { canSeeOutreach } from "#features/outreach/policy.ts";
import { listDeliveries, listWebhooks } from "#features/outreach/queries.ts";
import { deskOutreachUrl } from "#features/outreach/urls.ts";
import { getSettings } from "#features/settings/queries.ts";
import { siteTag } from "#features/settings/tags.ts";
import { parseId } from "#lib/parse-id.ts";
import { dependsOn } from "#lib/render.ts";

type Query = Record<string, string | string[] | undefined>;

/** Who is told of what is published, and what came of it. */
export async function loadOutreach(query: Query) {
  const { actor } = await requireStaff(deskOutreachUrl());
  if (!canSeeOutreach(actor)) notFound();
  const before = parseId(query.before);
  const [log, webhooks, settings] = await Promise.all([
    listDeliveries(before),
    listWebhooks(),
    getSettings(),
  ]);
  return { log, webhooks, settings };
}

/** Whether a word is the key that search engines ask for. */
export async function loadIndexNowKey(key: string): Promise<boolean> {
  dependsOn(siteTag());
  const { indexNowKey } = await getSettings();
  return indexNowKey !== "" && key === indexNowKey;
}
