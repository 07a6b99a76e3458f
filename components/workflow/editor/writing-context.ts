import { createContext } from "react";
import type { Choice } from "#features/workflow/list-choices.ts";

/** What the parts of the editor ask of the page around it. */
export interface Writing {
  quizzes: readonly Choice[];
  newsletters: readonly Choice[];
  choosePicture(pick: (mediaId: number) => void): void;
}

export const WritingContext = createContext<Writing>({
  quizzes: [],
  newsletters: [],
  choosePicture() {},
});
