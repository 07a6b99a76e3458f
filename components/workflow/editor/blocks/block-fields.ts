import type { LabelledBlock } from "#components/workflow/editor/blocks/block-label.ts";
import type { MessageKey } from "#lib/messages/message.ts";

/** One thing that is asked of a placed block; `name` is its attribute. */
export interface BlockField {
  kind: "line" | "lines" | "address" | "count" | "basis" | "quiz" | "newsletter" | PictureKind;
  name: string;
  label: MessageKey;
  /** An empty attribute is kept, not left out. */
  isKept?: true;
}

type PictureKind = "picture" | "pictures";

const address: BlockField = { kind: "address", name: "url", label: "blockForm.url", isKept: true };
const title: BlockField = { kind: "line", name: "title", label: "blockForm.title", isKept: true };
const caption: BlockField = { kind: "lines", name: "caption", label: "blockForm.caption" };

const fields: Record<string, readonly BlockField[]> = {
  image: [
    { kind: "lines", name: "alt", label: "blockForm.alt" },
    caption,
    { kind: "line", name: "credit", label: "blockForm.credit" },
    { kind: "picture", name: "mediaId", label: "blockForm.picture" },
  ],
  gallery: [{ kind: "pictures", name: "mediaIds", label: "blockForm.pictures" }, caption],
  embed: [address, title, caption, { kind: "picture", name: "mediaId", label: "blockForm.poster" }],
  file: [address, { kind: "line", name: "name", label: "blockForm.name", isKept: true }],
  audio: [address, title],
  video: [address, title],
  relatedList: [
    title,
    { kind: "count", name: "count", label: "blockForm.count" },
    { kind: "basis", name: "basis", label: "blockForm.basis" },
  ],
  newsletterBox: [{ kind: "newsletter", name: "newsletterId", label: "blockForm.newsletter" }],
  quiz: [{ kind: "quiz", name: "quizId", label: "blockForm.quiz" }],
};

/** What is asked of this kind of block, in the order of its form; nothing for one without a form. */
export function blockFields(block: LabelledBlock | null): readonly BlockField[] {
  return (block && fields[block.type]) || [];
}
