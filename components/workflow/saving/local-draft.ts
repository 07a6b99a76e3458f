import type { Content } from "#features/revisions/content.ts";

/** What one tab holds of a story that the server has not confirmed yet. */
export interface LocalDraft {
  /** Of the story and the page that writes it. */
  id: string;
  articleId: number;
  /** Whose words these are: nobody else who uses this device is shown them. */
  staffId: number;
  /** The server's version that was written over, and what it said. */
  version: number;
  base: Content;
  /** Saves that were sent and never answered. */
  unanswered: readonly string[];
  content: Content;
  /** Milliseconds since 1970. */
  typedAt: number;
}
