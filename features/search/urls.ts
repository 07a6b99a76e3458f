/** Path of the search page with what is searched for; what is empty is left out, so that one search has one address. */
export function searchUrl(asked: Record<string, string | undefined> = {}): string {
  const order = ["q", "section", "topic", "author", "language", "from", "to", "after"];
  const given = order.flatMap((name) => (asked[name] ? [[name, asked[name]]] : []));
  const query = new URLSearchParams(given as [string, string][]).toString();
  return query ? `/search?${query}` : "/search";
}
