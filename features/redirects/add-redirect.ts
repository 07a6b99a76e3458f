import { eq } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { redirects } from "#db/schema/redirects.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { RedirectInput } from "#features/redirects/input.ts";
import { canManageRedirects } from "#features/redirects/policy.ts";
import { redirectIssue } from "#features/redirects/redirect-issue.ts";
import { redirectsTag } from "#features/redirects/tags.ts";
import { Invalid } from "#lib/errors.ts";

/** An address leads to another one, and so does whatever led to it, in one hop. One that is there already gets the new target. */
export function addRedirect(actor: Actor, input: RedirectInput): Promise<void> {
  return transaction(async (tx) => {
    authorize(canManageRedirects(actor));
    const issue = await redirectIssue(tx, input);
    if (issue) throw new Invalid([issue]);
    const before = await writeRedirect(tx, input);
    if (before === input.target) return;
    await recordAudit(
      tx,
      actor,
      "redirect.add",
      { kind: "redirect", id: input.path },
      {
        ...(before !== undefined && { before: { target: before } }),
        after: input,
      },
    );
    await expire(tx, redirectsTag());
  });
}

/** Writes one that was looked at, and gives where the address led before. */
export async function writeRedirect(
  tx: Transaction,
  { path, target }: RedirectInput,
): Promise<string | undefined> {
  const [before] = await tx.select().from(redirects).where(eq(redirects.path, path)).for("update");
  await tx
    .insert(redirects)
    .values({ path, target, source: "desk" })
    .onConflictDoUpdate({ target: redirects.path, set: { target, source: "desk" } });
  await tx.update(redirects).set({ target }).where(eq(redirects.target, path));
  return before?.target;
}
