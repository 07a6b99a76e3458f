import { describe, expect, test } from "vitest";
import { RelatedReasons } from "#components/related/related-reasons.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { makeEditedStory } from "#components/test/make-story.ts";
import { renderInApp } from "#components/test/render-in-app.tsx";
import { StoryEditor } from "#components/workflow/story-editor.client.tsx";
import type { RelatedStory } from "#features/related/related-story-view.ts";
import { contentFields } from "#features/revisions/content.ts";
import type { StoryPermissions } from "#features/workflow/loaders.ts";

const choices = {
  sections: [{ id: 1, name: "Peace" }],
  series: [{ id: 2, name: "Letters" }],
  authors: [
    { id: 3, name: "Amara Diallo" },
    { id: 4, name: "Ben Haddad" },
  ],
  topics: [
    { id: 5, name: "Voting" },
    { id: 6, name: "Law" },
  ],
  newsletters: [{ id: 1, name: "The weekly letter" }],
  quizzes: [{ id: 3, name: "Who votes?" }],
  stories: [
    { id: 8, name: "Mandate renewed" },
    { id: 9, name: "A ninth post" },
    { id: 10, name: "Envoy wanted" },
  ],
  pictures: [
    {
      id: 7,
      filename: "hall.png",
      alt: "A hall",
      caption: "",
      credit: "Ines Okafor",
      width: 1600,
      height: 900,
      path: "7/hall-480.jpg",
    },
  ],
};
const related: RelatedStory[] = [
  {
    id: 9,
    headline: "A ninth post",
    isPinned: true,
    because: [
      { signal: "series", names: ["Letters"] },
      { signal: "topics", names: ["Voting", "Law"] },
      { signal: "words", names: ["repatriation", "border", "bridge", "queue"] },
      { signal: "recency", names: [] },
    ],
  },
  {
    id: 10,
    headline: "Envoy wanted",
    isPinned: false,
    because: [{ signal: "recency", names: [] }],
  },
];
const may: StoryPermissions = {
  edit: true,
  publish: true,
  correct: false,
  withhold: false,
  moveTo: ["in_review"],
};
const filled = {
  sectionId: 1,
  seriesId: 2,
  leadMediaId: 7,
  topicIds: [6, 5],
  pinnedIds: [9, 8],
  republication: "refused" as const,
  bylines: [
    { authorId: 4, role: "text" as const },
    { authorId: 3, role: "photographs" as const },
    { authorId: 99, role: "text" as const },
  ],
  origin: {
    name: "The Observer",
    url: "https://observer.example/a",
    licence: "",
    licenceUrl: "",
    canonical: "here" as const,
  },
};

test.each([
  ["an empty story", {}],
  ["a story with everything", filled],
])("E23: every field of %s has its label, and no id stands twice", (_, copy) => {
  expect(formFaults(editor(copy))).toEqual([]);
});

test("E7, E23: whatever field a check names, the editor has a place of that name to go to", () => {
  const html = editor(filled);
  const missing = contentFields.filter((field) => !html.includes(` id="${field}"`));
  expect(missing).toEqual([]);
});

describe("what the story holds stands in its fields", () => {
  test("chosen values are chosen", () => {
    const html = editor(filled);
    for (const name of ["Peace", "Letters", "this publication", "Not offered to others"]) {
      expect(html).toMatch(new RegExp(`<option value="[^"]+" selected="">${name}</option>`));
    }
    expect(html).toContain('<details id="origin" open="">');
    expect(html).toContain('value="https://observer.example/a"');
  });

  test("A4: credits keep their order, and an author who is no longer proposed is not lost", () => {
    const html = editor(filled);
    const names = [...html.matchAll(/<span class="choice-name">([^<]+)/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...["Ben Haddad", "Amara Diallo", "99"],
      ...["Law", "Voting"],
      ...["A ninth post", "Mandate renewed"],
    ]);
    const [, sent] = /name="bylines" value="([^"]+)"/.exec(html)!;
    expect(JSON.parse(sent!.replaceAll("&quot;", '"'))).toEqual(filled.bylines);
  });

  test("a topic that was chosen is not proposed again", () => {
    const html = editor({ topicIds: [5] });
    const [, proposed] = /<label[^>]*>Add a topic<\/label>.*?<datalist[^>]*>(.*?)<\/datalist>/.exec(
      html,
    )!;
    expect(proposed).toBe('<option value="Law"></option>');
  });

  test("A8: pins are sent in their order, and a story that is pinned is not proposed again", () => {
    const html = editor(filled);
    const sent = [...html.matchAll(/name="pinnedIds" value="(\d+)"/g)].map(([, id]) => id);
    expect(sent).toEqual(["9", "8"]);
    const [, proposed] = /<label[^>]*>Pin a story.*?<datalist[^>]*>(.*?)<\/datalist>/.exec(html)!;
    expect(proposed).toBe('<option value="Envoy wanted"></option>');
  });

  test("A8: what readers find below the story is said with its reasons", () => {
    const html = editor(filled);
    const [, list] =
      /<summary>What readers find below it, as saved<\/summary>(.*?)<\/details>/.exec(html)!;
    expect(list).toBe(
      `<ol><li><a href="/desk/stories/9">A ninth post</a><p class="field-hint">pinned · same series · topic Voting, Law · words: repatriation, border, bridge</p></li>` +
        `<li><a href="/desk/stories/10">Envoy wanted</a><p class="field-hint">recent</p></li></ol>`,
    );
  });

  test("the first credit and the first pin cannot go up, every other can", () => {
    const ups = [...editor(filled).matchAll(/Move ([^<]+) up/g)].map(([, name]) => name);
    expect(ups).toEqual(["Amara Diallo", "99", "Mandate renewed"]);
  });

  test("the lead picture is shown with what it shows and whose it is", () => {
    expect(editor(filled)).toMatch(
      /<img src="\/media\/7\/hall-480\.jpg" alt="A hall"\/><p class="field-hint">Ines Okafor<\/p>/,
    );
    expect(editor()).not.toMatch(/Take it out|<img/);
  });
});

describe("what a person may do", () => {
  test("who may not edit gets the words, in fields that take nothing", () => {
    const html = editor({}, { ...may, edit: false, moveTo: [] });
    expect(html).toContain("You can read this story, but your account may not change it.");
    expect(html.match(/<fieldset class="story-(words|facts)" disabled="">/g)).toHaveLength(2);
    expect(html).not.toContain("Move to");
  });

  test("E6: only the stages that the person can hand it to are offered", () => {
    const html = editor({}, { ...may, moveTo: ["in_review", "approved"] });
    const offered = [...html.matchAll(/<button[^>]* value="(\w+)"[^>]*>Move to/g)].map(
      ([, stage]) => stage,
    );
    expect(offered).toEqual(["in_review", "approved"]);
  });

  test("E9: a live story leads to its page, and to correcting it for those who may", () => {
    const live = editor({}, { ...may, correct: true }, "/peace/two");
    expect(live).toContain('<a href="/peace/two" target="_blank" rel="noopener">');
    expect(live).toContain("/desk/stories/12/correction");
    expect(live).toContain("Publish changes…");
    expect(editor({}, may, "/peace/two")).not.toContain("/correction");
    expect(editor({}, { ...may, correct: true })).not.toContain("/correction");
  });
});

test("E2: the state of saving is announced from the start", () => {
  expect(editor()).toContain('<p role="status">Saved</p>');
});

test("X5: a headline is words in the page and in its field", () => {
  const html = editor({ headline: "</textarea><script>alert(1)</script>" });
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("&lt;/textarea&gt;");
});

function editor(copy = {}, permissions = may, liveUrl?: string): string {
  return renderInApp(
    <StoryEditor
      story={makeEditedStory(copy, liveUrl)}
      may={permissions}
      choices={choices}
      staffId={1}
      related={<RelatedReasons stories={related} />}
    />,
  );
}
