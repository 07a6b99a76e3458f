import type { Block } from "#features/articles/body/schema.ts";

type Level = 2 | 3 | 4;

/** Leaves out headings without words and closes gaps between levels, so that an outline never skips one (WCAG 1.3.1). */
export function tidyHeadings(blocks: Block[]): Block[] {
  let previous = 1;
  return blocks.flatMap((block): Block[] => {
    if (block.type !== "heading") return [block];
    if (block.content.length === 0) return [];
    previous = Math.min(block.attrs.level, previous + 1);
    return [{ ...block, attrs: { ...block.attrs, level: previous as Level } }];
  });
}
