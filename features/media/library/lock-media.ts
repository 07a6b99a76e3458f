import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { NotFound } from "#lib/errors.ts";

/** A picture's row, held until the transaction ends. */
export async function lockMedia(tx: Transaction, mediaId: number) {
  const [row] = await tx.select().from(media).where(eq(media.id, mediaId)).for("update");
  if (row?.kind !== "image") throw new NotFound("media");
  return row;
}
