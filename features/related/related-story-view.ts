/** What is known of a story when others are sought for it. A draft may lack a section. */
export interface RelatedTo {
  id: number;
  language: string;
  sectionId: number | null;
  seriesId: number | null;
  topicIds: number[];
  authorIds: number[];
  /** An editor's choices, in their order. */
  pinnedIds: number[];
  /** Last parts of the addresses that the text leads to. */
  linkedSlugs: string[];
}

/** A signal that a story has (features/related/signals.ts), and the names of what it shares. */
export interface Reason {
  signal: "series" | "topics" | "words" | "section" | "byline" | "recency";
  names: string[];
}

/** A story that readers find below another, and why. */
export interface RelatedStory {
  id: number;
  headline: string;
  isPinned: boolean;
  because: Reason[];
}
