import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { settings } from "#db/schema/settings.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { siteTag } from "#features/settings/tags.ts";

type Values = Partial<typeof settings.$inferSelect>;

interface Change {
  allowed: boolean;
  /** What it is called in the audit log. */
  action: string;
  values: Values;
  /** What is refused, once it is known that the person may. */
  check?: () => void;
}

/** Writes some of the publication's settings. Every page shows them, so every page expires; the same values again change nothing. */
export function changePublication(actor: Actor, change: Change): Promise<void> {
  const { allowed, action, values } = change;
  return transaction(async (tx) => {
    const [row] = await tx.select().from(settings).for("update");
    authorize(allowed);
    change.check?.();
    const keys = Object.keys(values) as (keyof Values)[];
    const changed = keys.filter((key) => !isDeepStrictEqual(row![key], values[key]));
    if (changed.length === 0) return;
    await tx.update(settings).set(values).where(eq(settings.id, row!.id));
    const pick = (from: Values) => Object.fromEntries(changed.map((key) => [key, from[key]]));
    const subject = { kind: "settings", id: row!.id };
    await recordAudit(tx, actor, action, subject, { before: pick(row!), after: pick(values) });
    await expire(tx, siteTag(), allArticlesTag());
  });
}
