import type { BlockRenderers } from "#features/articles/body/visit-block.ts";
import type { QuizLink } from "#features/quizzes/quiz-view.ts";
import type { Html } from "#lib/formats/write-html.ts";

/** What a story is written out with, for a place where the site's own page is not at hand. */
export interface HtmlContext {
  /** Absolute address of the story's page: relative links start there. */
  address: string;
  /** Before the ids of notes, so that two stories in one document do not clash. */
  notePrefix: string;
  /** Before a note's id in a link to it: the story's address, or nothing where the note stands in the same document. */
  noteAddress: string;
  /** Filled as blocks are written. */
  notes: string[];
  quizzes: Record<string, QuizLink>;
  /** The element of a fact box: one that the programs of the place know. */
  boxElement: "aside" | "div";
  /** A picture with its words, or undefined where it cannot be shown. */
  figure: (mediaId: number, words: PictureWords) => Html | undefined;
}

/** The words of one use of a picture, before those of the library. */
export interface PictureWords {
  caption?: string | undefined;
  credit?: string | undefined;
  alt?: string | undefined;
}

export type HtmlRenderers = BlockRenderers<Html>;
