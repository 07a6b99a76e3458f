import { createContext } from "react";
import { blankForm, type FormState } from "#features/auth/form-state.ts";

interface CalendarMoves {
  /** What became of the latest move, wherever on the calendar it was asked for. */
  state: FormState;
  move(form: FormData): void;
}

/** The one way to move what is planned, which the board and the form of each entry share. */
export const CalendarMoves = createContext<CalendarMoves>({
  state: blankForm,
  move: () => undefined,
});
