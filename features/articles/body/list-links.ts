/** Every address that something in a document leads to, in order, once each. */
export function listLinks(value: unknown): string[] {
  return [...new Set(linksIn(value))];
}

function linksIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "href" in value && typeof value.href === "string" ? [value.href] : [];
  return [...own, ...Object.values(value).flatMap(linksIn)];
}
