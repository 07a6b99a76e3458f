/** One page of the demonstration for a template of the readers' site. */
export interface Template {
  name: string;
  path: string;
  /** Status that the page is answered with, 200 unless said. */
  status?: number;
  /** Meant not to be found by search engines. */
  isHidden?: true;
}

/** The demonstration's stories are dated by the day on which they are loaded: some were published then. */
const someDay = new Date(Date.now() - 10 * 86_400_000).toISOString();
const [year, month] = [someDay.slice(0, 4), someDay.slice(5, 7)];

/** Every template of the readers' site, by one address of the demonstration; checks and benchmarks go through all. */
export const TEMPLATES: readonly Template[] = [
  { name: "front page", path: "/" },
  { name: "section", path: "/migration" },
  { name: "story", path: "/migration/two-candidates-one-chair" },
  { name: "story in Arabic", path: "/migration/inda-al-maabar" },
  { name: "story in French", path: "/diplomacy/petits-etats-quatre-vingt-dix-sept" },
  { name: "columns", path: "/series" },
  { name: "column", path: "/series/smoke-signals" },
  { name: "author", path: "/authors/amara-diallo" },
  { name: "authors", path: "/authors" },
  { name: "topic", path: "/topics/donors" },
  { name: "topics", path: "/topics" },
  { name: "archive", path: "/archive" },
  { name: "archive of a year", path: `/${year}`, isHidden: true },
  { name: "archive of a month", path: `/${year}/${month}`, isHidden: true },
  { name: "corrections", path: "/corrections" },
  { name: "search", path: "/search?q=migration", isHidden: true },
  { name: "search without a result", path: "/search?q=zzzzzz", isHidden: true },
  { name: "quizzes", path: "/quizzes" },
  { name: "quiz", path: "/quizzes/what-the-charter-says" },
  {
    name: "story to republish",
    path: "/migration/two-candidates-one-chair/republish",
    isHidden: true,
  },
  { name: "withdrawn story", path: "/rights/the-school-at-halmir", status: 410, isHidden: true },
  { name: "newsletters", path: "/newsletters" },
  { name: "newsletter", path: "/newsletters/tuesday-letter" },
  { name: "newsletter issue", path: "/newsletters/tuesday-letter/the-week-of-the-long-list" },
  { name: "static page", path: "/about" },
  { name: "missing page", path: "/no-such-page", status: 404 },
];

/** Pages on the way to something, which nobody looks for or passes on: held to all but what heads must say. */
const PASSING_PAGES: readonly Template[] = [
  { name: "answer to a comment", path: "/comments/reply/1", isHidden: true },
  { name: "subscription that waits", path: "/newsletters/sent", isHidden: true },
];

/** Whatever a reader can come to. */
export const ALL_PAGES: readonly Template[] = [...TEMPLATES, ...PASSING_PAGES];
