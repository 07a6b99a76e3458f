import type { PublishCheck } from "#features/workflow/publish-issue.ts";

/** A story stands in one section; its address begins with it. */
export const checkSection: PublishCheck = ({ sectionId }) =>
  sectionId === null ? [{ field: "sectionId", key: "check.section", level: "blocking" }] : [];
