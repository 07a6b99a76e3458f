/** What the public interface says of itself and of its refusals, in English. */
export const api = {
  "api.title": "{publication}: public interface",
  "api.description":
    "Stories that are public, and what they are ordered by. Read only, without a key. Answers carry an ETag: ask again with If-None-Match. Parameters that are not listed are ignored.",
  "api.articles": "Stories, the newest first",
  "api.article": "A story with its text",
  "api.sections": "Sections",
  "api.topics": "Topics that stories have",
  "api.authors": "Authors whom stories name",
  "api.series": "Columns and series that have stories",
  "api.200": "What was asked for",
  "api.304": "Not changed since",
  "api.title.400": "Bad request",
  "api.title.404": "Not found",
  "api.title.410": "Gone",
  "api.title.451": "Unavailable for legal reasons",
  "api.400": "Not as the description of the interface says: {names}.",
  "api.404": "There is nothing public here, or under one of the names asked for.",
  "api.410": "This story was withdrawn. Its page says why.",
  "api.451": "This story may not be shown. Its page says why.",
};
