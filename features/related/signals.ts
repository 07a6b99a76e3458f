import type { SQL } from "drizzle-orm";
import type { Reason, RelatedTo } from "#features/related/related-story-view.ts";
import { recency } from "#features/related/signals/recency.ts";
import { sameByline } from "#features/related/signals/same-byline.ts";
import { sameSection } from "#features/related/signals/same-section.ts";
import { sameSeries } from "#features/related/signals/same-series.ts";
import { sharedTopics } from "#features/related/signals/shared-topics.ts";
import { sharedWords } from "#features/related/signals/shared-words.ts";

/** One way in which a story can be near another. */
export interface Signal {
  name: Reason["signal"];
  /** Points of a story that has all of it. */
  weight: number;
  /** A named query of what the story itself has, read by the two below. */
  own?: (to: RelatedTo) => SQL;
  /** Selects ids of stories that have it, from an index and no more than a few dozen each. */
  find: (to: RelatedTo) => SQL[];
  /** Selects `id`, `score` from 0 to 1 and `names` of what is shared, of the `candidates` that have it. */
  score: (to: RelatedTo) => SQL;
}

/** What makes a story related to another (A8), in the order in which a desk would say it. Points are added. */
export const signals: Signal[] = [
  sameSeries,
  sharedTopics,
  sharedWords,
  sameSection,
  sameByline,
  recency,
];
