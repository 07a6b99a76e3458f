import { bringMedia, mediaKindOf, mimeTypeOf } from "#features/transfer/wordpress/bring-media.ts";
import { lineOf } from "#features/transfer/wordpress/rules/headline-of.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";
import { uploadPath } from "#features/transfer/wordpress/upload-file.ts";
import { type PhpValue, readPhpValue } from "#lib/wordpress/read-php-value.ts";
import type { WxrEntry, WxrPost } from "#lib/wxr/wxr-entry.ts";

/** Attachments become media: alt, caption and credit, and the picture where the uploads folder has it (I10). */
export const importMedia: Step = {
  name: "media",
  pass: "foundations",
  collect(run, entry) {
    if (!isAttachment(entry)) return;
    run.media.add({
      externalId: entry.id,
      kind: kindOf(entry),
      url: entry.attachmentUrl,
      link: entry.link,
      title: lineOf(entry.title),
      parentId: entry.parentId,
      order: entry.menuOrder,
    });
  },
  wants: isAttachment,
  async take(tx, run, entry) {
    if (!isAttachment(entry)) return;
    await bringMedia(tx, run, {
      externalId: entry.id,
      url: entry.attachmentUrl,
      attachedFile: metaOf(entry, "_wp_attached_file"),
      kind: kindOf(entry),
      title: lineOf(entry.title),
      alt: metaOf(entry, "_wp_attachment_image_alt").trim().slice(0, 1000),
      caption: lineOf(entry.excerpt).slice(0, 2000),
      credit: creditOf(entry),
    });
  },
};

function isAttachment(entry: WxrEntry): entry is WxrPost {
  return entry.type === "post" && entry.postType === "attachment" && entry.id !== "";
}

function metaOf(post: WxrPost, wanted: string): string {
  return post.meta.find(({ key }) => key === wanted)?.value ?? "";
}

function kindOf(post: WxrPost) {
  return mediaKindOf(mimeTypeOf(uploadPath(post.attachmentUrl, metaOf(post, "_wp_attached_file"))));
}

/** A credit plugin's field, else what the camera or the picture desk wrote into the file. */
function creditOf(post: WxrPost): string {
  const own = lineOf(metaOf(post, "_media_credit"));
  if (own) return own.slice(0, 300);
  const metadata = readPhpValue(metaOf(post, "_wp_attachment_metadata"));
  const credit = memberOf(memberOf(metadata, "image_meta"), "credit");
  return typeof credit === "string" ? lineOf(credit).slice(0, 300) : "";
}

function memberOf(value: PhpValue | undefined, key: string): PhpValue | undefined {
  const isMap = typeof value === "object" && value !== null;
  return isMap && Object.hasOwn(value, key) ? value[key] : undefined;
}
