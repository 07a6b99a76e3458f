/** What the heads of pages say to searchers, other sites and devices, in English. Keys are named by place. */
export const head = {
  "head.before": "{title}, before {date}",
  "head.continued": "{title}, continued",
  "head.section": "Stories in {name}, the newest first, from {publication}.",
  "head.topic": "Stories about {name}, the newest first, from {publication}.",
  "head.series": "All stories of {name}, the newest first, from {publication}.",
  "head.author": "Stories by {name} in {publication}.",
  "head.search": "Stories with “{words}” in {publication}.",
  "head.searchTitle": "“{words}”",
  "head.newsletter": "{name}, a newsletter of {publication}.",
  "head.archive": "{period} in the archive",
  "head.archiveStories": "Every story of {period} from {publication}.",
  "head.page": "{title} at {publication}.",
  "head.republish": "How “{headline}” may be republished, and its text to copy.",
  "head.away": "What became of the story that stood here.",
  "head.card": "{name}. {motto}",
} as const;
