import type { PublishCheck } from "#features/workflow/publish-issue.ts";

/** Lists, feeds and search results show the standfirst; without one they show the opening. */
export const checkStandfirst: PublishCheck = ({ standfirst }) =>
  standfirst === "" ? [{ field: "standfirst", key: "check.standfirst", level: "warning" }] : [];
