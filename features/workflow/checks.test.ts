import { describe, expect, test } from "vitest";
import { bodyOf } from "#db/test/body-of.ts";
import { checks } from "#features/workflow/checks.ts";
import type { CheckedStory } from "#features/workflow/publish-issue.ts";
import { isMessageKey } from "#lib/messages/message.ts";

const good: CheckedStory = {
  kicker: "",
  headline: "Two candidates, one chair",
  standfirst: "A deputy’s bid breaks a custom.",
  kind: "news",
  body: bodyOf("The contest had not been expected before spring."),
  sectionId: 1,
  seriesId: null,
  leadMediaId: 3,
  leadCaption: "",
  bylines: [{ authorId: 1, role: "text" }],
  topicIds: [],
  origin: null,
  dateline: "",
  commentPrompt: "",
  pinnedIds: [],
  republication: "allowed",
  seoTitle: "",
  socialTitle: "",
  socialDescription: "",
  seoDescription: "",
  leadMedia: { alt: "A council hall", credit: "The Ledger", rightsEndOn: null },
  today: "2026-06-15",
  deadLinks: [],
  sameHeadlines: 0,
  approvals: { needed: 0, standing: 0 },
  decides: true,
};
const link = (href: string) => ({
  type: "paragraph",
  content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href } }] }],
});
const source = {
  name: "Geneva Notes",
  url: "https://example.org/a",
  licence: "CC BY 4.0",
  licenceUrl: "",
  canonical: "source" as const,
};
const heading = (level: number) => ({ type: "heading", attrs: { level }, content: [] });
const withBlocks = (...blocks: unknown[]) => {
  const body = bodyOf("Words.");
  return { body: { ...body, content: [...body.content, ...blocks] } };
};

const found = (change: Partial<CheckedStory>) =>
  checks.flatMap((check) => check({ ...good, ...change }));
const keys = (change: Partial<CheckedStory>) => found(change).map(({ key }) => key);

/** A change of a good story, what is found in it, and whether that blocks. */
const cases: [string, Partial<CheckedStory>, string[], "blocking" | "warning"][] = [
  ["no headline", { headline: "" }, ["check.headline"], "blocking"],
  [
    "a long headline",
    { headline: "x".repeat(121) },
    ["check.headlineLong", "check.longSearchTitle", "check.longPush"],
    "warning",
  ],
  [
    "a headline that a search result cuts",
    { headline: "x".repeat(71) },
    ["check.longSearchTitle"],
    "warning",
  ],
  ["a long description", { seoDescription: "x".repeat(161) }, ["check.longDescription"], "warning"],
  [
    "a standfirst that a card cuts",
    { standfirst: "x".repeat(201) },
    ["check.longSocial"],
    "warning",
  ],
  ["another story's headline", { sameHeadlines: 1 }, ["check.duplicate"], "warning"],
  [
    "another story's headline, to a section editor",
    { sameHeadlines: 1, decides: false },
    ["check.duplicate"],
    "blocking",
  ],
  ["a dead link", { deadLinks: ["/peace/gone"] }, ["check.deadLink"], "warning"],
  [
    "a dead link, to a section editor",
    { deadLinks: ["/peace/gone"], decides: false },
    ["check.deadLink"],
    "blocking",
  ],
  ["a link to nowhere", withBlocks(link("https://example")), ["check.brokenLink"], "warning"],
  ["a mail address without a name", withBlocks(link("mailto:@")), ["check.brokenLink"], "warning"],
  ["too few approvals", { approvals: { needed: 2, standing: 1 } }, ["check.approvals"], "blocking"],
  ["no standfirst", { standfirst: "" }, ["check.standfirst"], "warning"],
  ["no section", { sectionId: null }, ["check.section"], "blocking"],
  ["nobody wrote it", { bylines: [] }, ["check.byline"], "blocking"],
  [
    "only photographed",
    { bylines: [{ authorId: 1, role: "photographs" }] },
    ["check.byline"],
    "blocking",
  ],
  ["no picture", { leadMediaId: null, leadMedia: undefined }, ["check.noPicture"], "warning"],
  [
    "a picture without words",
    { leadMedia: { alt: "", credit: "", rightsEndOn: null } },
    ["check.alt", "check.credit"],
    "blocking",
  ],
  [
    "rights that ended yesterday",
    { leadMedia: { alt: "a", credit: "c", rightsEndOn: "2026-06-14" } },
    ["check.rights"],
    "blocking",
  ],
  ["no text", { body: bodyOf() }, ["check.body"], "blocking"],
  ["a damaged block", withBlocks({ type: "marquee" }), ["check.damaged"], "blocking"],
  [
    "a shortcode",
    withBlocks({ type: "unknownShortcode", attrs: { name: "poll", source: "[poll]" } }),
    ["check.shortcode"],
    "warning",
  ],
  ["a skipped heading", withBlocks(heading(2), heading(4)), ["check.headings"], "warning"],
  ["a deep first heading", withBlocks(heading(3)), ["check.headings"], "warning"],
  ["something to come", { body: bodyOf("He said TK.") }, ["check.toCome"], "blocking"],
  [
    "a source without anything",
    { origin: { ...source, name: "", url: "", licence: "" } },
    ["check.originName", "check.originUrl", "check.originLicence"],
    "blocking",
  ],
];

/** Changes in which nothing is to be found. */
const fine: [string, Partial<CheckedStory>][] = [
  ["a good story", {}],
  ["rights that end today", { leadMedia: { alt: "a", credit: "c", rightsEndOn: "2026-06-15" } }],
  ["headings in order", withBlocks(heading(2), heading(3), heading(4), heading(2))],
  ["a name with TK in it", { body: bodyOf("The TKO of ATK and tk.") }],
  ["a full source", { origin: source }],
  ["a short title for search engines", { headline: "x".repeat(90), seoTitle: "x" }],
  [
    "links that lead somewhere",
    withBlocks(link("https://example.org"), link("/about"), link("#n")),
  ],
  ["approvals enough", { approvals: { needed: 2, standing: 3 } }],
];

describe("E7: checks", () => {
  test.each(cases)("%s", (_name, change, expected, level) => {
    expect(keys(change)).toEqual(expected);
    expect(new Set(found(change).map((issue) => issue.level))).toEqual(new Set([level]));
  });

  test.each(fine)("%s passes", (_name, change) => {
    expect(keys(change)).toEqual([]);
  });

  test("every problem has its words", () => {
    for (const key of cases.flatMap(([, , expected]) => expected)) {
      expect(isMessageKey(key)).toBe(true);
    }
  });
});
