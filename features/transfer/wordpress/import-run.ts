import type { ImportedRows } from "#features/transfer/wordpress/imported-rows.ts";
import type { ImportFact } from "#features/transfer/wordpress/report/import-fact.ts";
import type { KnownTerms } from "#features/transfer/wordpress/rules/known-terms.ts";
import type { MediaIndex } from "#features/transfer/wordpress/rules/media-index.ts";
import type { Site } from "#features/transfer/wordpress/rules/site-of.ts";

/** A person as the files name them, before they are an author here. */
export interface Person {
  key: string;
  name: string;
  biography: string;
  website: string;
  /** The last part of their old address. */
  nicename: string;
  portrait: string;
  /** Said by an entry of its own rather than by a byline alone. */
  declared: boolean;
}

/** The story or page that the steps are at. `url` is undefined while readers cannot open it. */
export interface InHand {
  noun: "story" | "page";
  id: number;
  url: string | undefined;
}

/** What the steps of one run share. */
export interface ImportRun {
  site: Site;
  /** IANA zone of local times. */
  timeZone: string;
  /** Language of stories, BCP 47. */
  language: string;
  uploads: string | undefined;
  dryRun: boolean;
  now: Date;
  rows: ImportedRows;
  media: MediaIndex;
  people: Map<string, Person>;
  categories: KnownTerms;
  tags: KnownTerms;
  /** Sections by slug and topics by `taxonomy:slug` that this run has brought in. */
  ensured: Map<string, number>;
  inHand: InHand | undefined;
  /** Cache tags to expire when everything is in. */
  expiring: Set<string>;
  tell(fact: ImportFact): void;
}
