import type { Reason } from "#features/moderation/screening.ts";
import type { Issue } from "#lib/errors.ts";

/** What somebody is told whose comment a phase refused, and at which field. */
export function refusalIssue(reason: Reason): Issue {
  switch (reason) {
    case "length":
      return { field: "text", key: "comments.refused.length" };
    case "duplicate":
      return { field: "text", key: "comments.refused.duplicate" };
    case "closed":
      return { field: "", key: "comments.refused.closed" };
    case "rate":
      return { field: "", key: "comments.refused.rate" };
    default:
      return { field: "", key: "comments.refused.other" };
  }
}
