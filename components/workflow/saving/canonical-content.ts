import { canonicalBlock } from "#components/workflow/editor/canonical-block.ts";
import type { StoredBody } from "#components/workflow/editor/from-editor.ts";
import { type Content, contentOf } from "#features/revisions/content.ts";

/** A version with its text in the editor's spelling, in which versions can be compared. */
export function canonicalContent(content: Content): Content {
  const body = content.body as StoredBody;
  const blocks = Array.isArray(body?.content) ? body.content : [];
  return {
    ...contentOf(content),
    body: { ...body, content: blocks.map((block) => canonicalBlock({ ...block })) },
  };
}
