import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { calendarFeeds } from "#db/schema/calendar.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { canReadCalendar } from "#features/calendar/policy.ts";
import { Forbidden } from "#lib/errors.ts";

/** Ends the actor's secret address. Where there is none, nothing happens. */
export function revokeFeed(actor: Actor): Promise<void> {
  return transaction(async (tx) => {
    authorize(canReadCalendar(actor));
    if (!isStaff(actor)) throw new Forbidden("staff");
    const own = eq(calendarFeeds.staffId, actor.staffId);
    const gone = await tx.delete(calendarFeeds).where(own).returning({ id: calendarFeeds.staffId });
    if (gone.length === 0) return;
    await recordAudit(tx, actor, "calendar.revoke", { kind: "staff", id: actor.staffId });
  });
}
