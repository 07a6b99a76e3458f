/** The id in a part of an address; undefined for anything that is none. */
export function parseId(text: unknown): number | undefined {
  return typeof text === "string" && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}
