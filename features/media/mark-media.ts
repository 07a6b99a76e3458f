import { eq } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { media, type Variant } from "#db/schema/media.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { encodeVariants } from "#features/media/make-variants.ts";
import { markFile } from "#features/media/marks/mark-file.ts";
import { canMarkMedia } from "#features/media/policy.ts";
import { mediaStorage } from "#lib/storage.ts";

/**
 * Writes what a picture's row says of it into its files, at their addresses: caption, credit, source and licence. Its
 * row is held meanwhile, so that of two such jobs the later one writes the later facts.
 */
export function markMedia(actor: Actor, { mediaId }: { mediaId: number }): Promise<void> {
  return transaction(async (tx) => {
    authorize(canMarkMedia(actor));
    const [row] = await tx.select().from(media).where(eq(media.id, mediaId)).for("update");
    if (row?.kind !== "image" || row.path === null) return;
    await markFiles(tx, { ...row, path: row.path });
  });
}

type Row = typeof media.$inferSelect & { path: string };

/** Every file is made before the first is written; a job that is cut off writes the same once more. */
async function markFiles(tx: Transaction, row: Row): Promise<void> {
  const before = await mediaStorage().read(row.path);
  const original = await markFile(before, row.mimeType, row);
  const name = row.path.replace(/\.[^.]+$/, "");
  const { files } = await encodeVariants(original, { name, marks: row });
  const listed = new Set(row.variants.map(({ path }) => path));
  const known = files.filter(({ made }) => listed.has(made.path));
  await mediaStorage().write(row.path, original);
  for (const { made, bytes } of known) await mediaStorage().write(made.path, bytes);
  const sizes = new Map(known.map(({ made }) => [made.path, made.bytes]));
  await tx
    .update(media)
    .set({ bytes: original.byteLength, variants: row.variants.map((one) => sized(one, sizes)) })
    .where(eq(media.id, row.id));
}

function sized(variant: Variant, sizes: Map<string, number | undefined>): Variant {
  const bytes = sizes.get(variant.path);
  return bytes === undefined ? variant : { ...variant, bytes };
}
