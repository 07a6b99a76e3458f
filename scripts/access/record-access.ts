import type { Role } from "#db/enums.ts";
import type { ActionAccess, Allowed, RouteAccess } from "#scripts/access/access-kinds.ts";
import type { AccessWorld } from "#scripts/access/access-world.ts";

type Fields = ReturnType<ActionAccess["form"]>;

const everywhere = (...some: Role[]): Allowed => ({ everywhere: some, inside: [], outside: [] });
const withSectionEditors = (...some: Role[]): Allowed => ({
  everywhere: [...some, "section_editor"],
  inside: ["section_editor"],
  outside: ["section_editor"],
});

const editors = everywhere("administrator", "editor");
const sellers = everywhere("administrator", "business");
const describers = withSectionEditors("administrator", "editor", "copy_editor");
const quizmasters = withSectionEditors("administrator", "editor");

const words = { name: "New", slug: "a-new-one" };
const times = { startsAt: "2030-01-01T08:00", endsAt: "2030-02-01T08:00" };
const doc = '{"type":"doc","version":1,"content":[]}';
const look = { name: "The Ledger", language: "en", timeZone: "UTC" };
const colours = { accent: "#0f5c8c", accentDark: "#7fb8dc" };
const file = () => new File(["path,target\n/old,/new\n"], "redirects.csv");

/** What is kept of the publication and belongs to no story: the action, of what, what is sent, who may. */
const rows: [string, string, (world: AccessWorld) => Fields, Allowed][] = [
  ["saveSectionAction", "a section", () => words, editors],
  ["removeSectionAction", "a section", ({ spareSectionId: sectionId }) => ({ sectionId }), editors],
  ["orderSectionsAction", "sections", ({ sectionId }) => ({ order: `${sectionId}` }), editors],
  ["saveTopicAction", "a topic", () => words, describers],
  ["removeTopicAction", "a topic", ({ topicIds: [topicId = 0] }) => ({ topicId }), describers],
  [
    "mergeTopicsAction",
    "two topics",
    ({ topicIds: [topicId = 0, intoId = 0] }) => ({ topicId, intoId }),
    describers,
  ],
  ["saveAuthorAction", "an author", () => words, describers],
  [
    "removeAuthorAction",
    "an author",
    ({ authorIds: [authorId = 0] }) => ({ authorId }),
    describers,
  ],
  [
    "mergeAuthorsAction",
    "two authors",
    ({ authorIds: [authorId = 0, intoId = 0] }) => ({ authorId, intoId }),
    describers,
  ],
  ["saveSeriesAction", "a series", () => ({ ...words, colour: "#0f5c8c" }), editors],
  ["removeSeriesAction", "a series", ({ seriesId }) => ({ seriesId }), editors],
  ["orderSeriesAction", "all series", ({ seriesId }) => ({ order: `${seriesId}` }), editors],
  [
    "orderPartsAction",
    "the parts of a series",
    ({ seriesId }) => ({ seriesId, order: "1" }),
    editors,
  ],
  [
    "saveQuizAction",
    "a quiz",
    () => ({ title: "Quiz", slug: "a-quiz", language: "en" }),
    quizmasters,
  ],
  ["removeQuizAction", "a quiz", ({ quizId }) => ({ quizId }), quizmasters],
  [
    "saveQuestionAction",
    "a question",
    ({ quizId, questionId }) => ({
      quizId,
      questionId,
      prompt: "Who?",
      choice: ["I", "You"],
      right: 0,
    }),
    quizmasters,
  ],
  [
    "removeQuestionAction",
    "a question",
    ({ quizId, questionId }) => ({ quizId, questionId }),
    quizmasters,
  ],
  [
    "orderQuestionsAction",
    "questions",
    ({ quizId, questionId }) => ({ quizId, order: `${questionId}` }),
    quizmasters,
  ],
  ["saveSponsorAction", "a sponsor", () => ({ name: "S", url: "https://s.example/" }), sellers],
  ["removeSponsorAction", "a sponsor", ({ sponsorId }) => ({ sponsorId }), sellers],
  [
    "savePlacementAction",
    "a placement",
    ({ sponsorId }) => ({ sponsorId, position: "home", text: "Words.", ...times }),
    sellers,
  ],
  ["removePlacementAction", "a placement", ({ placementId }) => ({ placementId }), sellers],
  ["savePageAction", "a page", () => ({ title: "New", slug: "new-page", body: doc }), editors],
  ["removePageAction", "a page", ({ pageId }) => ({ pageId }), editors],
  ["addRedirectAction", "a redirect", () => ({ path: "/old", target: "/new" }), editors],
  ["importRedirectsAction", "redirects", () => ({ file: file() }), editors],
  ["removeRedirectAction", "a redirect", () => ({ path: "/kept" }), editors],
  ["arrangeFrontAction", "the front page", () => ({ seen: "x", act: "save" }), editors],
  [
    "restoreFrontAction",
    "an earlier front page",
    ({ arrangementId }) => ({ arrangementId, seen: "x" }),
    editors,
  ],
  ["changeNavigationAction", "the navigation", () => ({ footer: "Words." }), editors],
  [
    "changeSettingsAction",
    "the settings",
    () => ({ ...look, ...colours }),
    everywhere("administrator"),
  ],
];

export const recordActions: ActionAccess[] = rows.map(([action, of, form, may]) => ({
  ...{ action, of, form, may },
}));

const fresh = () => ({ id: "new" });
const oneOf =
  (kind: "topicIds" | "authorIds") =>
  (world: AccessWorld): Record<string, string> => ({ id: String(world[kind][0]) });
const intoAnother =
  (kind: "topicIds" | "authorIds") =>
  (world: AccessWorld): Record<string, string> => ({ into: String(world[kind][1]) });

export const recordRoutes: RouteAccess[] = [
  { route: "desk/sections", of: "sections", may: editors },
  { route: "desk/sections/[id]", of: "a section", params: fresh, may: editors },
  { route: "desk/topics", of: "topics", may: describers },
  { route: "desk/topics/[id]", of: "a topic", params: fresh, may: describers },
  {
    route: "desk/topics/[id]/merge",
    of: "two topics",
    params: oneOf("topicIds"),
    query: intoAnother("topicIds"),
    may: describers,
  },
  { route: "desk/authors", of: "authors", may: describers },
  { route: "desk/authors/[id]", of: "an author", params: fresh, may: describers },
  {
    route: "desk/authors/[id]/merge",
    of: "two authors",
    params: oneOf("authorIds"),
    query: intoAnother("authorIds"),
    may: describers,
  },
  { route: "desk/front", of: "the front page", may: editors },
  { route: "desk/series", of: "all series", may: editors },
  { route: "desk/series/[id]", of: "a series", params: fresh, may: editors },
  { route: "desk/quizzes", of: "quizzes", may: quizmasters },
  { route: "desk/quizzes/[id]", of: "a quiz", params: fresh, may: quizmasters },
  {
    route: "desk/quizzes/[id]/questions/[question]",
    of: "a question",
    params: ({ quizId }) => ({ id: String(quizId), question: "new" }),
    may: quizmasters,
  },
  { route: "desk/sponsors", of: "sponsors", may: sellers },
  { route: "desk/sponsors/[id]", of: "a sponsor", params: fresh, may: sellers },
  {
    route: "desk/sponsors/[id]/counts",
    of: "a sponsor",
    params: ({ sponsorId }) => ({ id: String(sponsorId) }),
    may: sellers,
  },
  {
    route: "desk/sponsors/[id]/placements/[placement]",
    of: "a placement",
    params: ({ sponsorId }) => ({ id: String(sponsorId), placement: "new" }),
    may: sellers,
  },
  { route: "desk/pages", of: "pages", may: editors },
  { route: "desk/pages/[id]", of: "a page", params: fresh, may: editors },
  { route: "desk/redirects", of: "redirects", may: editors },
  { route: "desk/redirects/redirects.csv", of: "redirects", may: editors },
  { route: "desk/navigation", of: "the navigation", may: editors },
  { route: "desk/settings", of: "the settings", may: everywhere("administrator") },
];
