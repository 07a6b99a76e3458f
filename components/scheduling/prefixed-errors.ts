import type { FormState } from "#features/auth/form-state.ts";

/** The state with its problems under the ids that the fields have on the page. */
export function prefixedErrors(state: FormState, prefix: string): FormState {
  const errors = Object.entries(state.errors).map(([field, text]) => [
    ["at", "zone", "which"].includes(field) ? `${prefix}-${field}` : field,
    text,
  ]);
  return { ...state, errors: Object.fromEntries(errors) };
}
