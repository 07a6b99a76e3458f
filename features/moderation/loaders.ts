import { notFound } from "next/navigation";
import { commentStatuses } from "#db/enums.ts";
import { requireStaff } from "#features/auth/require-staff.ts";
import { deskCommentsUrl } from "#features/comments/urls.ts";
import { moderatedSections } from "#features/moderation/moderated-sections.ts";
import { canSeeQueue } from "#features/moderation/policy.ts";
import { countQueue, listQueue } from "#features/moderation/queries.ts";
import { parseId } from "#lib/parse-id.ts";

type Query = Record<string, string | string[] | undefined>;

/** The moderation queue as its address asks: a state, and where the list goes on. */
export async function loadQueue(query: Query) {
  const status = commentStatuses.find((one) => one === query.status) ?? "held";
  const { actor } = await requireStaff(deskCommentsUrl(status));
  if (!canSeeQueue(actor)) notFound();
  const before = parseId(query.before);
  const within = moderatedSections(actor);
  const [page, counts] = await Promise.all([
    listQueue({ status, before, within }),
    countQueue(within),
  ]);
  return { status, counts, ...page };
}

export type Queue = Awaited<ReturnType<typeof loadQueue>>;
