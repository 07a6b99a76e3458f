import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { redirects } from "#db/schema/redirects.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { canManageRedirects } from "#features/redirects/policy.ts";
import { redirectsTag } from "#features/redirects/tags.ts";

/** An address leads nowhere any more. One that is gone already is fine. */
export function removeRedirect(actor: Actor, { path }: { path: string }): Promise<void> {
  return transaction(async (tx) => {
    authorize(canManageRedirects(actor));
    const [before] = await tx.delete(redirects).where(eq(redirects.path, path)).returning();
    if (!before) return;
    await recordAudit(tx, actor, "redirect.remove", { kind: "redirect", id: path }, { before });
    await expire(tx, redirectsTag());
  });
}
