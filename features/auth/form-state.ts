/** What a form knows after it was sent: whether it worked, what was wrong, and what was typed. */
export interface FormState<T = unknown> {
  /** Undefined before the form was sent. */
  ok?: boolean;
  message: string;
  /** Text of the problem by field. */
  errors: Record<string, string>;
  /** What was typed by field, without files and secrets. */
  values: Record<string, string | string[]>;
  data?: T | undefined;
  /** Where to go, in a tab of its own, before this is sent again. */
  link?: { href: string; text: string };
  /** What a Conflict found in the way. */
  detail?: unknown;
  /** Nobody was signed in, or not any more. */
  isSignedOut?: true;
}

/** A form that was not sent yet. */
export const blankForm: FormState<never> = { message: "", errors: {}, values: {} };

/** What an action gives back when it worked. */
export interface Done<T> {
  data: T;
  message: string;
}

/** A good end: data for the page and a sentence for the person. */
export function done(): Done<undefined>;
export function done<T>(data: T, message?: string): Done<T>;
export function done<T>(data?: T, message = ""): Done<T | undefined> {
  return { data, message };
}

/** What was typed into one field, or `otherwise` before the form was sent. */
export function typedText(state: FormState, field: string, otherwise = ""): string {
  const typed = state.values[field];
  return typeof typed === "string" ? typed : otherwise;
}
