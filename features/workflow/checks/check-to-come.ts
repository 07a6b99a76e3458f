import { plainText } from "#features/articles/body/plain-text.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import type { PublishCheck } from "#features/workflow/publish-issue.ts";

/** "TK" in capitals marks what is still to come. */
const TO_COME = /(?<![\p{L}\p{N}])TK(?![\p{L}\p{N}])/u;

/** Nothing that was left for later goes out. */
export const checkToCome: PublishCheck = ({ headline, standfirst, body }) => {
  const words = [headline, standfirst, plainText(parseBody(body))].join("\n");
  return TO_COME.test(words) ? [{ field: "body", key: "check.toCome", level: "blocking" }] : [];
};
