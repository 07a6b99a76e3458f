import { type PublishCheck, stopsOthers } from "#features/workflow/publish-issue.ts";

/** No two stories have one headline: readers and search engines would take them for one. */
export const checkDuplicate: PublishCheck = (story) =>
  story.headline === "" || story.sameHeadlines === 0
    ? []
    : [{ field: "headline", key: "check.duplicate", level: stopsOthers(story) }];
