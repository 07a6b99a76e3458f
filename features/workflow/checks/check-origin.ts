import type { PublishCheck, PublishIssue } from "#features/workflow/publish-issue.ts";

/** A republished story names its source, links to it, and says under which licence it stands. */
export const checkOrigin: PublishCheck = ({ origin }) => {
  if (!origin) return [];
  const issues: PublishIssue[] = [];
  const lacks = (key: string) => issues.push({ field: "origin", key, level: "blocking" });
  if (origin.name === "") lacks("check.originName");
  if (origin.url === "") lacks("check.originUrl");
  if (origin.licence === "") lacks("check.originLicence");
  return issues;
};
