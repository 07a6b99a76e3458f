import { z } from "zod";
import type { Actor } from "#features/auth/actor.ts";
import { addMedia } from "#features/media/add-media.ts";
import { MediaInput } from "#features/media/input.ts";
import { tickField } from "#lib/form-fields.ts";

/** Fields of a form in which one picture can be sent along, or taken away. */
export const pictureField = {
  pictureFile: z.instanceof(File).optional(),
  pictureAlt: z.string().trim().max(1000, "form.long").default(""),
  noPicture: tickField.default(false),
};

interface PictureField {
  pictureFile?: File | undefined;
  pictureAlt: string;
  noPicture: boolean;
}

/** The picture that a form leaves: the one it sent, none, or what was there (undefined). */
export async function takePictureField(
  actor: Actor,
  { pictureFile, pictureAlt, noPicture }: PictureField,
): Promise<number | null | undefined> {
  if (pictureFile && pictureFile.size > 0) {
    const bytes = Buffer.from(await pictureFile.arrayBuffer());
    const filename = pictureFile.name.slice(0, 255) || "picture";
    const added = await addMedia(actor, MediaInput.parse({ bytes, filename, alt: pictureAlt }));
    return added.id;
  }
  return noPicture ? null : undefined;
}
