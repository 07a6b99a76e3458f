/** What a search can be narrowed to, and how many stories are behind it. */
export const searchChoicesTag = () => "search-choices";
