import type { Content } from "#features/revisions/content.ts";

/** The version that stands in the way of a save: somebody saved in the meantime. */
export interface StandingVersion {
  version: number;
  /** ISO 8601. */
  editedAt: string;
  editedBy: string;
  content: Content;
}
