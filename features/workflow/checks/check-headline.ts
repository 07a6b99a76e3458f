import type { PublishCheck } from "#features/workflow/publish-issue.ts";

const LONG = 120;

/** A story has a headline, short enough for a phone and a search result. */
export const checkHeadline: PublishCheck = ({ headline }) => {
  if (headline === "") return [{ field: "headline", key: "check.headline", level: "blocking" }];
  if (headline.length <= LONG) return [];
  const values = { count: headline.length, maximum: LONG };
  return [{ field: "headline", key: "check.headlineLong", values, level: "warning" }];
};
