import { parseBody } from "#features/articles/body/schema.ts";
import type { PublishCheck } from "#features/workflow/publish-issue.ts";

/** Headings go down one level at a time (WCAG 2.2, technique G141). */
export const checkHeadings: PublishCheck = ({ body }) => {
  let level = 1;
  for (const block of parseBody(body).content) {
    if (block.type !== "heading") continue;
    if (block.attrs.level > level + 1) {
      return [{ field: "body", key: "check.headings", level: "warning" }];
    }
    level = block.attrs.level;
  }
  return [];
};
