export const finderUrl = (words = "") =>
  words === "" ? "/desk/find" : `/desk/find?q=${encodeURIComponent(words)}`;
export const findingsUrl = (words: string) => `/desk/find/results?q=${encodeURIComponent(words)}`;
