import type { MessageKey } from "#lib/messages/message.ts";

/** What can be found at the desk besides its rooms, in the order in which it is shown. */
export const findingKinds = ["story", "author", "section", "topic", "series", "page"] as const;

export type FindingKind = (typeof findingKinds)[number];

/** One thing that fits the words, and the page on which to go on with it. */
export interface Finding {
  kind: FindingKind | "room";
  name: string;
  /** What tells it from others of its name. */
  detail: string;
  url: string;
}

/** The name of a kind, for the group that it stands in. */
export const kindName = (kind: Finding["kind"]): MessageKey => `finder.kind.${kind}`;
