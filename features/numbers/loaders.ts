import { notFound } from "next/navigation";
import { requireStaff } from "#features/auth/require-staff.ts";
import { canSeeNumbers } from "#features/numbers/policy.ts";
import {
  countActive,
  listMailDays,
  listMostRead,
  listOpenCounts,
  listReads,
  listSentIssues,
  listSubscriptionChanges,
} from "#features/numbers/queries.ts";
import { daysUntil, filled, periodOf, standingAt } from "#features/numbers/rules.ts";
import { deskNumbersUrl } from "#features/numbers/urls.ts";
import { getSettings } from "#features/settings/queries.ts";

type Query = Record<string, string | string[] | undefined>;

/** What is counted of readers, letters and searches in the last days, which are those of UTC. */
export async function loadNumbers(query: Query) {
  const { actor } = await requireStaff(deskNumbersUrl());
  if (!canSeeNumbers(actor)) notFound();
  const period = periodOf(query.days);
  const days = daysUntil(new Date(), period);
  const span = { from: days[0]!, to: days.at(-1)! };
  const [reads, mostRead, referrers, missed, active, changes, mail, issues, { timeZone }] =
    await Promise.all([
      listReads(span),
      listMostRead(span),
      listOpenCounts("referrer", span),
      listOpenCounts("search", span),
      countActive(),
      listSubscriptionChanges(span.from),
      listMailDays(span),
      listSentIssues(span),
      getSettings(),
    ]);
  return {
    period,
    reads: filled(days, reads),
    mostRead,
    referrers,
    missed,
    subscriptions: standingAt(days, changes, active),
    mail,
    issues,
    timeZone,
  };
}

export type Numbers = Awaited<ReturnType<typeof loadNumbers>>;
