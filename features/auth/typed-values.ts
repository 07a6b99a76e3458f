import { formInput } from "#features/auth/form-input.ts";

const SECRET_FIELD = /password|token|secret|^code$/i;

/** What is given back to the person who typed it: no files, and nothing secret. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const entries = Object.entries(formInput(form)).filter(
    ([name, value]) => !SECRET_FIELD.test(name) && isText(value),
  );
  return Object.fromEntries(entries) as Record<string, string | string[]>;
}

function isText(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isText) : typeof value === "string";
}
