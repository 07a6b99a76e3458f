/** The things that an import brings in. */
export type Noun =
  | "author"
  | "section"
  | "topic"
  | "media"
  | "story"
  | "page"
  | "comment"
  | "other";

/** `kept`: changed in the file since the last run, but edited here as well, or withdrawn; what is here stays. */
export type Outcome = "created" | "updated" | "unchanged" | "kept" | "skipped" | "failed";

/** One thing that happened during an import. Steps tell facts; the report is made of them. */
export type ImportFact =
  | { about: "outcome"; noun: Noun; outcome: Outcome; id: string; title: string; reason?: string }
  | { about: "shortcode" | "block"; name: string; address: string }
  | { about: "missingMedia"; id: string; file: string; reason: string }
  | { about: "heldComment"; id: string; address: string }
  | { about: "unmappedAuthor"; name: string }
  | { about: "redirect"; count: number }
  | { about: "note"; address: string; note: string };
