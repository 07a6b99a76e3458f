import type { Variant } from "#db/schema/media.ts";
import { mediaStorage } from "#lib/storage.ts";

/** Takes a picture's files out of the media store, after its row is gone. */
export async function removeMediaFiles(row: {
  path: string | null;
  variants: Variant[];
}): Promise<void> {
  const paths = [row.path, ...row.variants.map((variant) => variant.path)];
  await Promise.all(paths.map((path) => (path ? mediaStorage().remove(path) : undefined)));
}
