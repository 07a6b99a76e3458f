import type { Block } from "#features/articles/body/schema.ts";
import type { BodyWork } from "#features/transfer/wordpress/body/body-work.ts";
import type { Shortcode } from "#lib/wordpress/parse-shortcodes.ts";

/** Recordings one after the other: those named by id, else all that were uploaded to the post. */
export function playlist({ attributes }: Shortcode, work: BodyWork): string {
  const type = attributes.type === "video" ? "video" : "audio";
  const ids = attributes.ids?.match(/\d+/g) ?? work.post.attachedIds();
  const blocks = ids.flatMap((id): Block[] => {
    const attachment = work.post.attachment(id);
    if (attachment?.kind !== type) return [];
    return [{ type, attrs: { url: attachment.url, title: attachment.title.slice(0, 300) } }];
  });
  return work.setAside(blocks, "block");
}
