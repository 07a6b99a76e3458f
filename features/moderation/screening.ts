import type { CommentMode } from "#db/enums.ts";

/** What somebody sent, cleaned. */
export interface Submission {
  name: string;
  text: string;
  /** What was typed into the field that people do not see. */
  trap: string;
  /** The form was made by us, for this story, lately. */
  hasFreshForm: boolean;
}

/** What the database says about the story and the person, read before the phases run. */
export interface ScreeningFacts {
  mode: CommentMode;
  closesAt: Date | null;
  now: Date;
  /** Comments in the last ten minutes. */
  recentByPerson: number;
  recentByNetwork: number;
  /** The same words by the same person at the same place, more than ten minutes ago. */
  saidBefore: boolean;
  /** Comments of this person that the public can read. */
  publicBefore: number;
}

export type Reason =
  | "length"
  | "closed"
  | "rate"
  | "duplicate"
  | "trap"
  | "form"
  | "words"
  | "links"
  | "premoderation"
  | "first"
  | "error";

/** What a phase says; nothing where it has no opinion. */
export interface PhaseVerdict {
  result: "held" | "spam" | "refused";
  reason: Reason;
}

export type Phase = (submission: Submission, facts: ScreeningFacts) => PhaseVerdict | undefined;

/** What becomes of a comment; a public one needs no reason. */
export type Screening = PhaseVerdict | { result: "public"; reason: "" };
