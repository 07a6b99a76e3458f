import { mediaStorage } from "#lib/storage.ts";

/** Takes files out of the media store, after the row that named them is gone or names others. */
export async function removeMediaFiles(paths: string[]): Promise<void> {
  await Promise.all(paths.map((path) => mediaStorage().remove(path)));
}
