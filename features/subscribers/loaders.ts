import { notFound } from "next/navigation";
import { requireStaff } from "#features/auth/require-staff.ts";
import { readLeaveToken } from "#features/subscribers/leave-token.ts";
import { canSeeSubscribers } from "#features/subscribers/policy.ts";
import {
  countSubscriptions,
  findConfirmation,
  findSubscription,
  listSubscribers,
} from "#features/subscribers/queries.ts";
import { deskSubscribersUrl } from "#features/subscribers/urls.ts";
import { parseId } from "#lib/parse-id.ts";

/** What a link of a confirmation mail is for; undefined when it has ended. Declares nothing: made for each request. */
export function loadConfirmation(token: string) {
  return findConfirmation(token);
}

/** What a letter's link to leave is for; undefined where nothing is left to end. Declares nothing: made for each request. */
export async function loadLeaving(token: string) {
  const subscription = readLeaveToken(token);
  return subscription ? findSubscription(subscription) : notFound();
}

type Query = Record<string, string | string[] | undefined>;

/** People who signed up, and how many get each newsletter. */
export async function loadSubscribers(query: Query) {
  const { actor } = await requireStaff(deskSubscribersUrl());
  if (!canSeeSubscribers(actor)) notFound();
  const [page, counts] = await Promise.all([
    listSubscribers(parseId(query.before)),
    countSubscriptions(),
  ]);
  return { ...page, counts };
}

export type SubscriberPage = Awaited<ReturnType<typeof loadSubscribers>>;
