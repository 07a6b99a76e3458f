/** What is kept of the publication, in the order in which the desk lists it. */
export const roomNames = [
  "sections",
  "topics",
  "authors",
  "series",
  "quizzes",
  "sponsors",
  "pages",
  "navigation",
  "redirects",
  "settings",
] as const;

export type RoomName = (typeof roomNames)[number];
