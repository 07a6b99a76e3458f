import type { MediaChoice } from "#features/workflow/list-choices.ts";
import { type MessageKey, message } from "#lib/messages/message.ts";

/** A stored block, of whatever age and shape. */
export interface LabelledBlock {
  type: string;
  attrs?: Record<string, unknown>;
  content?: unknown[];
}

/** A picture as far as its name goes. */
export type NamedPicture = Pick<MediaChoice, "id" | "alt" | "filename">;

/** What an editor reads in place of a block that is not typed; a picture has a name where it is among those known. */
export function blockLabel(
  block: LabelledBlock | null,
  pictures: readonly NamedPicture[] = [],
): string {
  const attrs = block?.attrs ?? {};
  switch (block?.type) {
    case "image":
      return pictureName(attrs, pictures);
    case "gallery":
      return counted("block.gallery", attrs.mediaIds);
    case "table":
      return counted("block.table", block.content);
    case "embed":
      return message("block.embed", { url: String(attrs.title || attrs.url) });
    case "file":
      return message("block.file", { name: String(attrs.name) });
    case "audio":
      return message("block.audio", { title: String(attrs.title || attrs.url) });
    case "video":
      return message("block.video", { title: String(attrs.title || attrs.url) });
    case "relatedList":
      return message("block.relatedList", { count: Number(attrs.count ?? 3) });
    case "newsletterBox":
      return message("block.newsletterBox");
    case "sponsorSlot":
      return message("block.sponsorSlot");
    case "quiz":
      return message("block.quiz", { id: String(attrs.quizId) });
    case "unknownShortcode":
      return message("block.unknownShortcode", { source: String(attrs.source) });
    default:
      return message("block.other", { type: block?.type ?? "" });
  }
}

/** By its caption, else by what it shows, else by its file. */
function pictureName(attrs: Record<string, unknown>, pictures: readonly NamedPicture[]): string {
  const known = pictures.find(({ id }) => id === attrs.mediaId);
  const words = [attrs.caption, attrs.alt, known?.alt, known?.filename].map((text) =>
    typeof text === "string" ? text.trim() : "",
  );
  return words.find(Boolean) ?? message("block.image", { id: String(attrs.mediaId) });
}

function counted(key: MessageKey, list: unknown): string {
  return message(key, { count: Array.isArray(list) ? list.length : 0 });
}
