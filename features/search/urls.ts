/** Path of the search page, with the words searched for. */
export function searchUrl(words = ""): string {
  return words ? `/search?q=${encodeURIComponent(words)}` : "/search";
}
