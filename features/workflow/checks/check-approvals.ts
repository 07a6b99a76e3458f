import type { PublishCheck } from "#features/workflow/publish-issue.ts";

/** As many people as the section asks for have approved these very words (E6). */
export const checkApprovals: PublishCheck = ({ approvals: { needed, standing } }) => {
  if (standing >= needed) return [];
  const values = { needed, standing };
  return [{ field: "", key: "check.approvals", values, level: "blocking" }];
};
