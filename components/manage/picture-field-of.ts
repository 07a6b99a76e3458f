import type { ManagedField } from "#components/manage/managed-field.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { mediaUrl } from "#features/media/urls.ts";

/** A field for one picture, with a small version of the one that is there. */
export function pictureFieldOf(label: string, picture: Picture | null | undefined): ManagedField {
  const small = picture?.variants.find(({ format }) => format !== "avif")?.path ?? picture?.path;
  const src = small ? mediaUrl(small) : null;
  return { kind: "picture", name: "pictureFile", label, src, alt: picture?.alt ?? "" };
}
