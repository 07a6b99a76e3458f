import { checkApprovals } from "#features/workflow/checks/check-approvals.ts";
import { checkBody } from "#features/workflow/checks/check-body.ts";
import { checkByline } from "#features/workflow/checks/check-byline.ts";
import { checkDuplicate } from "#features/workflow/checks/check-duplicate.ts";
import { checkHeadings } from "#features/workflow/checks/check-headings.ts";
import { checkHeadline } from "#features/workflow/checks/check-headline.ts";
import { checkLeadImage } from "#features/workflow/checks/check-lead-image.ts";
import { checkLengths } from "#features/workflow/checks/check-lengths.ts";
import { checkLinks } from "#features/workflow/checks/check-links.ts";
import { checkOrigin } from "#features/workflow/checks/check-origin.ts";
import { checkSection } from "#features/workflow/checks/check-section.ts";
import { checkShortcodes } from "#features/workflow/checks/check-shortcodes.ts";
import { checkStandfirst } from "#features/workflow/checks/check-standfirst.ts";
import { checkToCome } from "#features/workflow/checks/check-to-come.ts";
import type { PublishCheck } from "#features/workflow/publish-issue.ts";

/** What is looked at before a story goes out, in the order of the page (E7). */
export const checks: readonly PublishCheck[] = [
  checkHeadline,
  checkDuplicate,
  checkStandfirst,
  checkLengths,
  checkSection,
  checkByline,
  checkLeadImage,
  checkBody,
  checkShortcodes,
  checkHeadings,
  checkLinks,
  checkToCome,
  checkOrigin,
  checkApprovals,
];
