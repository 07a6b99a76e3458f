import { z } from "zod";
import { mediaRights } from "#db/enums.ts";
import { idField } from "#lib/form-fields.ts";

const text = (longest: number) => z.string().trim().max(longest, "form.long").default("");

export const PictureFactsInput = z.object({
  mediaId: idField,
  alt: text(1000),
  caption: text(2000),
  credit: text(300),
  source: text(2000),
  licence: text(300),
  rights: z.enum(mediaRights, "form.choose"),
  rightsEndOn: z
    .union([z.literal("").transform(() => null), z.iso.date("library.dateShape")])
    .default(null),
});

export const PictureChoice = z.object({ mediaId: idField });

export const PicturesUpload = z.object({
  files: z.preprocess(
    (value) => [value ?? []].flat().filter((file) => file instanceof File && file.size > 0),
    z.array(z.instanceof(File)).min(1, "upload.fileNeeded").max(50, "library.manyFiles"),
  ),
});

export const PictureReplacement = z.object({
  mediaId: idField,
  file: z
    .instanceof(File, { error: "upload.fileNeeded" })
    .refine((file) => file.size > 0, "upload.fileNeeded"),
});

export const PictureAddress = z.object({
  url: z.string("library.urlNeeded").trim().min(1, "library.urlNeeded").max(2000, "form.long"),
});

export type PictureFactsInput = z.output<typeof PictureFactsInput>;
