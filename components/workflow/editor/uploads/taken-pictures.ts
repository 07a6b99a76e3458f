import type { Transaction } from "@tiptap/pm/state";
import type { LabelledBlock } from "#components/workflow/editor/blocks/block-label.ts";
import { keptBlockType } from "#components/workflow/editor/blocks/kept-block-type.ts";
import type { NewPicture } from "#components/workflow/editor/uploads/start-upload.ts";

/** Takes the pictures that are yet to be taken in out of what was pasted, each with the place where it stood. */
export function takenPictures(tr: Transaction, addresses: readonly string[]): NewPicture[] {
  const found: { at: number; size: number; index: number }[] = [];
  tr.doc.forEach((node, at) => {
    if (node.type.name !== keptBlockType) return;
    const id = Number((node.attrs.block as LabelledBlock | null)?.attrs?.mediaId);
    if (id < 0) found.push({ at, size: node.nodeSize, index: -1 - id });
  });
  for (const { at, size } of found.toReversed()) tr.delete(at, at + size);
  const places = found.map(({ at }, index) => at - sizesBefore(found, index));
  return found.map(({ index }, place) => ({
    file: fileFrom(addresses[index] ?? "", index),
    at: Math.min(places[place]!, tr.doc.content.size),
  }));
}

function sizesBefore(found: readonly { size: number }[], index: number): number {
  return found.slice(0, index).reduce((sum, { size }) => sum + size, 0);
}

/** The bytes of a `data:` address; nothing is asked of the network. */
function fileFrom(address: string, index: number): File {
  const [, type = "image/png", base64 = ""] =
    /^data:([a-z/]+);base64,([\s\S]*)$/.exec(address) ?? [];
  const bytes = Uint8Array.from(atob(base64.replace(/\s+/g, "")), (letter) => letter.charCodeAt(0));
  return new File([bytes], `pasted-${index + 1}.${type.split("/")[1]}`, { type });
}
