import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { redirects } from "#db/schema/redirects.ts";
import { redirectsTag } from "#features/redirects/tags.ts";

/** An earlier address leads to the new one, and so do all that led to the earlier one. */
export async function recordMove(
  tx: Transaction,
  { from, to }: { from: string; to: string },
): Promise<void> {
  if (from === to) return;
  await tx.delete(redirects).where(eq(redirects.path, to));
  await tx.update(redirects).set({ target: to }).where(eq(redirects.target, from));
  await tx
    .insert(redirects)
    .values({ path: from, target: to, source: "slug" })
    .onConflictDoUpdate({ target: redirects.path, set: { target: to, source: "slug" } });
  await expire(tx, redirectsTag());
}
