import type { PublishCheck, PublishIssue } from "#features/workflow/publish-issue.ts";

/** A lead picture says what it shows and whose it is, and may still be used. */
export const checkLeadImage: PublishCheck = ({ leadMedia, today }) => {
  if (!leadMedia) return [{ field: "leadMediaId", key: "check.noPicture", level: "warning" }];
  const { alt, credit, rightsEndOn } = leadMedia;
  const issues: PublishIssue[] = [];
  if (alt === "") issues.push({ field: "leadMediaId", key: "check.alt", level: "blocking" });
  if (credit === "") issues.push({ field: "leadMediaId", key: "check.credit", level: "blocking" });
  if (rightsEndOn !== null && rightsEndOn < today) {
    const values = { date: rightsEndOn };
    issues.push({ field: "leadMediaId", key: "check.rights", values, level: "blocking" });
  }
  return issues;
};
