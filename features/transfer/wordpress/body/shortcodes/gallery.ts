import { galleryBlocks } from "#features/transfer/html/gallery-of.ts";
import type { BodyWork } from "#features/transfer/wordpress/body/body-work.ts";
import type { Shortcode } from "#lib/wordpress/parse-shortcodes.ts";

/** `[gallery ids="1,2"]`, or without ids every picture that was uploaded to the post. */
export function gallery({ attributes }: Shortcode, work: BodyWork): string {
  const listed = idsOf(attributes.ids ?? attributes.include);
  const left = new Set(idsOf(attributes.exclude));
  const ids = listed.length > 0 ? listed : work.post.attachedIds();
  const pictures = ids
    .filter((id) => !left.has(id))
    .map((id) => work.post.attachment(id))
    .filter((attachment) => attachment?.kind === "image")
    .map((attachment) => attachment?.mediaId as number);
  return work.setAside(galleryBlocks(pictures), "block");
}

function idsOf(list: string | undefined): string[] {
  return list?.match(/\d+/g) ?? [];
}
