import { sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { calendarFeeds } from "#db/schema/calendar.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { canReadCalendar } from "#features/calendar/policy.ts";
import { Forbidden } from "#lib/errors.ts";
import { hashSecret, newSecret } from "#lib/secret-token.ts";

/** Gives the actor a secret address for calendar programs, shown once; an earlier one stops working. */
export function renewFeed(actor: Actor): Promise<{ secret: string }> {
  return transaction(async (tx) => {
    authorize(canReadCalendar(actor));
    if (!isStaff(actor)) throw new Forbidden("staff");
    const { staffId } = actor;
    const secret = newSecret();
    const secretHash = hashSecret(secret);
    await tx
      .insert(calendarFeeds)
      .values({ staffId, secretHash })
      .onConflictDoUpdate({
        target: calendarFeeds.staffId,
        set: { secretHash, createdAt: sql`now()` },
      });
    await recordAudit(tx, actor, "calendar.renew", { kind: "staff", id: staffId });
    return { secret };
  });
}
