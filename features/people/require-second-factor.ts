import { sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { settings } from "#db/schema/settings.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import type { SecondFactorInput } from "#features/people/input.ts";
import { canManagePeople } from "#features/people/policy.ts";
import { hasSecondFactor } from "#features/people/queries.ts";
import { Invalid } from "#lib/errors.ts";

/**
 * Asks whoever publishes or sends for a second factor, or asks no more. Only somebody who has one may ask for it:
 * nobody shuts themselves out.
 */
export function requireSecondFactor(actor: Actor, { required }: SecondFactorInput): Promise<void> {
  return transaction(async (tx) => {
    authorize(canManagePeople(actor));
    const [before] = await tx
      .select({ since: settings.secondFactorSince })
      .from(settings)
      .for("update");
    if (Boolean(before?.since) === required) return;
    if (required && isStaff(actor) && !(await hasSecondFactor(actor.staffId))) {
      throw new Invalid([{ field: "", key: "people.ownFactorFirst" }]);
    }
    await tx.update(settings).set({ secondFactorSince: required ? sql`now()` : null });
    const subject = { kind: "settings", id: 1 };
    const change = {
      before: { secondFactorRequired: !required },
      after: { secondFactorRequired: required },
    };
    await recordAudit(tx, actor, "settings.secondFactor", subject, change);
  });
}
