import { countWords } from "#features/articles/body/plain-text.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import type { PublishCheck } from "#features/workflow/publish-issue.ts";

/** There is something to read, and every block of it can be shown. */
export const checkBody: PublishCheck = ({ body }) => {
  const readable = parseBody(body);
  if (countWords(readable) === 0) return [{ field: "body", key: "check.body", level: "blocking" }];
  const damaged = blocksIn(body) - readable.content.length;
  if (damaged === 0) return [];
  return [{ field: "body", key: "check.damaged", values: { count: damaged }, level: "blocking" }];
};

function blocksIn(body: unknown): number {
  const content = (body as { content?: unknown } | null)?.content;
  return Array.isArray(content) ? content.length : 0;
}
