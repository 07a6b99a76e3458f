/** A form's fields as an object for a Zod schema: a name that occurs twice gives a list. */
export function formInput(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return Object.fromEntries(names.map((name) => [name, single(form.getAll(name))]));
}

function single(values: unknown[]): unknown {
  return values.length > 1 ? values : values[0];
}
