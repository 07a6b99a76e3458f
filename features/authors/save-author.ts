import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { authorKind } from "#features/authors/author-kind.ts";
import type { AuthorInput } from "#features/authors/input.ts";
import { canManageAuthors } from "#features/authors/policy.ts";
import { takePictureField } from "#features/media/picture-field.ts";
import { saveRecord } from "#features/records/save-record.ts";

export async function saveAuthor(actor: Actor, input: AuthorInput) {
  authorize(canManageAuthors(actor));
  const { authorId, pictureFile, pictureAlt, noPicture, ...words } = input;
  const portraitId = await takePictureField(actor, { pictureFile, pictureAlt, noPicture });
  const values = portraitId === undefined ? words : { ...words, portraitId };
  return saveRecord(actor, authorKind, { id: authorId, values });
}
