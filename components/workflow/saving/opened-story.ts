import type { EditedStory } from "#components/workflow/edited-story.ts";
import type { Content } from "#features/revisions/content.ts";

/** A story as it stands in the editor: as the server has it, or with what was found on this device. */
export interface OpenedStory {
  articleId: number;
  staffId: number;
  /** Names this page to the server. */
  page: string;
  /** Names what this page keeps on this device. */
  draftId: string;
  /** Grows when words that this device kept are opened instead of the server's. */
  generation: number;
  /** What the fields start with. */
  copy: EditedStory["copy"];
  /** The server's version that is written over, and what it says. */
  version: number;
  base: Content;
  unanswered: readonly string[];
  /** The fields start with words that the server does not have. */
  isAhead: boolean;
}
