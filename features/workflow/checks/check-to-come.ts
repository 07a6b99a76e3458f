import { plainText } from "#features/articles/body/plain-text.ts";
import { collectFootnotes } from "#features/articles/body/prepare.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import { TO_COME } from "#features/articles/body/to-come.ts";
import type { PublishCheck } from "#features/workflow/publish-issue.ts";

/** Nothing that was left for later goes out. */
export const checkToCome: PublishCheck = ({ headline, standfirst, leadCaption, body }) => {
  const read = parseBody(body);
  const words = [headline, standfirst, leadCaption, plainText(read), ...collectFootnotes(read)];
  const count = words.join("\n").match(TO_COME)?.length ?? 0;
  return count > 0
    ? [{ field: "body", key: "check.toCome", values: { count }, level: "blocking" }]
    : [];
};
