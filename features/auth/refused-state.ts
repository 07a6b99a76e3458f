import { isUnreachable } from "#db/is-unreachable.ts";
import type { FormState } from "#features/auth/form-state.ts";
import { signInUrl } from "#features/auth/urls.ts";
import { Conflict, Forbidden, Invalid, type Issue, NotFound } from "#lib/errors.ts";
import { isMessageKey, message } from "#lib/messages/message.ts";

type Values = FormState["values"];

/**
 * The form state for an error that a verb may throw, with what was typed given back.
 * Undefined for an error that is a bug.
 */
export function refusedState(error: unknown, values: Values): FormState<never> | undefined {
  if (error instanceof Invalid) return invalidState(error.issues, values);
  // One answer to both, so that nobody learns which numbers are those of things.
  if (error instanceof Forbidden || error instanceof NotFound) {
    return refused(message("form.notFound"), values);
  }
  if (error instanceof Conflict) {
    return { ...refused(conflictText(error), values), detail: error.detail };
  }
  if (isUnreachable(error)) return refused(message("form.unreachable"), values);
  return undefined;
}

/** A form state that says one sentence and gives back what was typed. */
export function refused(text: string, values: Values): FormState<never> {
  return { ok: false, message: text, errors: {}, values };
}

/** The answer to whoever is signed out: the way to sign in beside this page, so that nothing typed here is lost. */
export function signedOut(values: Values): FormState<never> {
  const link = { href: signInUrl(), text: message("form.signInBeside") };
  return { ...refused(message("form.signedOut"), values), link, isSignedOut: true };
}

function invalidState(issues: Issue[], values: Values): FormState<never> {
  const errors: Record<string, string> = {};
  for (const issue of issues) {
    const text = issueText(issue);
    errors[issue.field] = errors[issue.field] ? `${errors[issue.field]} ${text}` : text;
  }
  return { ok: false, message: errors[""] ?? message("form.problem"), errors, values };
}

/** The words of an issue; a key without a text is a generic refusal, never shown raw. */
function issueText({ key, values }: Issue): string {
  return isMessageKey(key) ? message(key, values) : message("form.invalid");
}

function conflictText(error: Conflict): string {
  return isMessageKey(error.message) ? message(error.message) : message("form.conflict");
}
