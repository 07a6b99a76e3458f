import type { Content, ContentField } from "#features/revisions/content.ts";
import type { Issue } from "#lib/errors.ts";

/** What a check found before publishing: something that must, or should, be put right. */
export interface PublishIssue extends Issue {
  field: ContentField | "";
  level: "blocking" | "warning";
}

/** What the checks look at. */
export interface CheckedStory extends Content {
  leadMedia: { alt: string; credit: string; rightsEndOn: string | null } | undefined;
  /** The day in the publication's zone, `YYYY-MM-DD`. */
  today: string;
}

/** One check; its file is its name. */
export type PublishCheck = (story: CheckedStory) => PublishIssue[];
