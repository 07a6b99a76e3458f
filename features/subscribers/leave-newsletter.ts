import { and, eq, ne, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { newsletters, subscriptions } from "#db/schema/newsletters.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { LeaveInput } from "#features/subscribers/input.ts";
import { readLeaveToken } from "#features/subscribers/leave-token.ts";
import { recordConsents } from "#features/subscribers/record-consents.ts";
import { NotFound } from "#lib/errors.ts";

/** Ends a subscription by the link of any letter, for ever and however often. Throws NotFound for a link that is not ours. */
export function leaveNewsletter({ token }: LeaveInput, form = "link"): Promise<void> {
  return transaction(async (tx) => {
    const subscription = readLeaveToken(token);
    if (!subscription) throw new NotFound("subscription");
    const { subscriberId, newsletterId } = subscription;
    const left = await tx
      .update(subscriptions)
      .set({ status: "left", changedAt: sql`now()` })
      .from(newsletters)
      .where(
        and(
          eq(newsletters.id, subscriptions.newsletterId),
          eq(subscriptions.subscriberId, subscriberId),
          eq(subscriptions.newsletterId, newsletterId),
          ne(subscriptions.status, "left"),
        ),
      )
      .returning({ id: newsletters.id, name: newsletters.name });
    if (left.length === 0) return;
    await recordConsents(tx, { subscriberId, newsletters: left, event: "left", form });
    const actor = { kind: "subscriber" as const, subscriberId };
    const subject = { kind: "subscriber", id: subscriberId };
    await recordAudit(tx, actor, "subscription.leave", subject, { after: { newsletterId } });
  });
}
