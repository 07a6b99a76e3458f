import type { PublishCheck } from "#features/workflow/publish-issue.ts";

/** Somebody wrote it. */
export const checkByline: PublishCheck = ({ bylines }) =>
  bylines.some(({ role }) => role === "text")
    ? []
    : [{ field: "bylines", key: "check.byline", level: "blocking" }];
