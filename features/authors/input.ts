import { z } from "zod";
import { pictureField } from "#features/media/picture-field.ts";
import { nameField, slugField, textField, webField } from "#features/records/input.ts";
import { idField, optionalIdField } from "#lib/form-fields.ts";

const FEDIVERSE = /^@[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*@[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** An account in the fediverse, `@name@host`; may be empty. */
export const fediverseField = textField(200).refine(
  (text) => text === "" || FEDIVERSE.test(text),
  "manage.fediverseShape",
);

export const AuthorInput = z.object({
  authorId: optionalIdField,
  name: nameField,
  slug: slugField,
  title: textField(200),
  organization: textField(200),
  organizationUrl: webField,
  biography: textField(4000),
  website: webField,
  fediverse: fediverseField,
  ...pictureField,
});

export const AuthorChoice = z.object({ authorId: idField });

export const AuthorMerge = z.object({ authorId: idField, intoId: idField });

export type AuthorInput = z.output<typeof AuthorInput>;
export type AuthorMerge = z.output<typeof AuthorMerge>;
