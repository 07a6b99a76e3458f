import type { BlockField } from "#components/workflow/editor/blocks/block-fields.ts";
import type { LabelledBlock } from "#components/workflow/editor/blocks/block-label.ts";
import { embedPlayer } from "#features/articles/body/embed-player.ts";

/** The same block with another value; an empty one is left out where the block can do without. */
export function withAttribute(
  block: LabelledBlock,
  field: BlockField,
  value: unknown,
): LabelledBlock {
  const { [field.name]: _, ...others } = block.attrs ?? {};
  const isEmpty = value === "" || value === undefined;
  const attrs = isEmpty && !field.isKept ? others : { ...others, [field.name]: value };
  const provider = block.type === "embed" && field.name === "url" ? providerOf(String(value)) : {};
  return { ...block, attrs: { ...attrs, ...provider } };
}

function providerOf(url: string): { provider: string } {
  const host = (URL.parse(url)?.hostname ?? "").replace(/^www\./, "");
  return { provider: (embedPlayer(url)?.provider ?? host).slice(0, 80) };
}
