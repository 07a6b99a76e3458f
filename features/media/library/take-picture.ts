import { db } from "#db/client.ts";
import type { Actor } from "#features/auth/actor.ts";
import { addMedia, findByFingerprint } from "#features/media/add-media.ts";
import { MediaInput } from "#features/media/input.ts";
import { fingerprint } from "#features/media/store-picture.ts";
import { Invalid, type Issue } from "#lib/errors.ts";

/** What became of one file of several. */
export interface TakenPicture {
  filename: string;
  mediaId?: number;
  /** The same bytes were here already. */
  isKnown?: boolean;
  issue?: Issue;
}

/** Takes one file in, and says what was wrong with it rather than failing with the others. */
export async function takePicture(
  actor: Actor,
  { name, bytes, source = "" }: { name: string; bytes: Buffer; source?: string },
): Promise<TakenPicture> {
  const filename = name.slice(-255) || "picture";
  try {
    const known = await findByFingerprint(db(), fingerprint(bytes));
    const added = await addMedia(actor, MediaInput.parse({ bytes, filename, source }));
    return { filename, mediaId: added.id, isKnown: known !== undefined };
  } catch (error) {
    if (error instanceof Invalid && error.issues[0]) return { filename, issue: error.issues[0] };
    throw error;
  }
}
