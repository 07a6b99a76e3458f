import type { Stage } from "#db/enums.ts";
import type { Story } from "#features/workflow/queries.ts";

/** What the editor's page shows of a story. */
export interface EditedStory {
  id: number;
  stage: Stage;
  /** BCP 47 tag of its words. */
  language: string;
  /** Where readers find it; undefined while it is not live. */
  liveUrl: string | undefined;
  copy: Story["copy"];
}
