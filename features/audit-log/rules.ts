export const RECORDS_PER_PAGE = 50;

/** Records in one file; older ones are reached by dates. */
export const MOST_EXPORTED = 50_000;

export interface FieldChange {
  field: string;
  before?: string;
  after?: string;
}

/** What changed, a line for each field; a value that is no record of fields is one of its own, without a name. */
export function changesOf(before: unknown, after: unknown): FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((field) => ({
      field,
      ...(field in old && { before: textOf(old[field]) }),
      ...(field in now && { after: textOf(now[field]) }),
    }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  const isRecord = typeof value === "object" && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : { "": value };
}

const textOf = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
