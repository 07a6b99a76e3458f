export const storiesUrl = (query: Record<string, string> = {}) => {
  const search = new URLSearchParams(query).toString();
  return search === "" ? "/desk" : `/desk?${search}`;
};
