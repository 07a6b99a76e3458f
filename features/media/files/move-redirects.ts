import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { redirects } from "#db/schema/redirects.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { redirectsTag } from "#features/redirects/tags.ts";

/** Addresses of an old system that lead to a picture's file go on leading to it. */
export async function moveRedirects(
  tx: Transaction,
  { from, to }: { from: string; to: string },
): Promise<void> {
  if (from === to) return;
  const moved = await tx
    .update(redirects)
    .set({ target: mediaUrl(to) })
    .where(eq(redirects.target, mediaUrl(from)))
    .returning({ path: redirects.path });
  if (moved.length > 0) await expire(tx, redirectsTag());
}
