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
  /** Addresses of this site in the text at which nothing is. */
  deadLinks: readonly string[];
  /** How many other stories have this headline. */
  sameHeadlines: number;
  /** How many approvals the section asks for, and how many stand. */
  approvals: { needed: number; standing: number };
  /** Whether the person decides for the whole publication, and may pass over what only should be put right. */
  decides: boolean;
}

/** One check; its file is its name. */
export type PublishCheck = (story: CheckedStory) => PublishIssue[];

/** What stops a section editor, and is a warning to whoever decides for the whole publication. */
export function stopsOthers({ decides }: CheckedStory): PublishIssue["level"] {
  return decides ? "warning" : "blocking";
}
