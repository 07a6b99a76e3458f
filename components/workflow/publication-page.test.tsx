import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { formFaults } from "#components/test/form-faults.ts";
import { makeStory } from "#components/test/make-story.ts";
import { PublicationPage } from "#components/workflow/publication-page.tsx";
import type { PublishIssue } from "#features/workflow/publish-issue.ts";

type Publication = Parameters<typeof PublicationPage>[0]["publication"];

const blocking: PublishIssue = { field: "bylines", key: "check.byline", level: "blocking" };
const warning: PublishIssue = {
  field: "headline",
  key: "check.headlineLong",
  values: { count: 120, maximum: 90 },
  level: "warning",
};
const may = { edit: true, publish: true, correct: false, withhold: false, moveTo: [] };

describe("E7: what stands against publishing", () => {
  test("each finding leads to the field where it is put right", () => {
    const html = page({ issues: [warning, blocking] });
    expect(html).toContain('<a href="/desk/stories/12#bylines">Say who wrote it.</a>');
    expect(html).toContain('<a href="/desk/stories/12#headline">The headline has 120 characters;');
    expect(html.indexOf("Before it can go out")).toBeLessThan(html.indexOf("Worth another look"));
  });

  test("what blocks leaves no button, a warning does", () => {
    expect(page({ issues: [blocking] })).not.toContain("Publish now");
    expect(page({ issues: [warning] })).toContain("Publish now");
    expect(page({ issues: [warning] })).not.toContain("Before it can go out");
  });

  test("nothing found is said", () => {
    expect(page({})).toContain("Ready to publish.");
    expect(page({ issues: [warning] })).not.toContain("Ready to publish.");
  });
});

test("who may not publish is told so and gets no button", () => {
  const html = page({ may: { ...may, publish: false } });
  expect(html).toContain("Your account may not publish this story.");
  expect(html).not.toContain("<form");
});

describe("E1, E4: what goes out", () => {
  test("the version that was looked at, under an address made from the headline", () => {
    const html = page({});
    expect(html).toContain('name="seenVersion" value="4"');
    expect(html).toMatch(/name="slug"[^>]*value="two-candidates-one-chair"/);
    expect(html).not.toContain('name="material"');
  });

  const live = makeStory({ liveRevisionId: 8, slug: "first-address", stage: "live" });

  test("a live story keeps its address, and asks whether readers are told", () => {
    const html = page({ story: live, live: live.copy as never });
    expect(html).toMatch(/name="slug"[^>]*value="first-address"/);
    expect(html).toContain('<input type="checkbox" name="material"/>');
    expect(html).toContain("Nothing has changed since the live version.");
  });

  test("the fields that differ from the live version are named in the order of the editor", () => {
    const html = page({
      story: live,
      live: { ...live.copy, topicIds: [5], headline: "One candidate" } as never,
    });
    expect(html).toContain("Since the live version, these changed: headline, topics.");
  });

  test("E8: what was changed can be scheduled, and nothing else can", () => {
    const old = { ...live.copy, headline: "Before" };
    const html = page({ story: live, live: old as never });
    expect(html).toContain("Schedule the change");
    expect(html).not.toContain("goes live on");
    expect(page({ story: live, live: live.copy as never })).not.toContain("Schedule the change");
    const issues = [blocking];
    expect(page({ story: live, live: old as never, issues })).not.toContain("Schedule the change");
    expect(
      page({ story: live, live: old as never, may: { ...may, publish: false } }),
    ).not.toContain("Schedule the change");
  });

  test("E8: a change that is scheduled says when, can be taken back, and says what was written since", () => {
    const at = new Date("2090-06-01T10:00:00Z");
    const planned = { at, material: false, version: live.copy as never };
    const old = { ...live.copy, headline: "Before" } as never;
    const html = page({ story: live, live: old, planned });
    expect(html).toContain("A change goes live on 1 June 2090, 06:00 EDT");
    expect(html).toContain("Take the change back");
    expect(html).not.toContain("has changed since");
    const version = { ...live.copy, headline: "Scheduled" } as never;
    expect(page({ story: live, live: old, planned: { ...planned, version } })).toContain(
      "The working copy has changed since; what goes live is what was scheduled.",
    );
    const past = { ...planned, at: new Date("2020-06-01T10:00:00Z") };
    expect(page({ story: live, live: old, planned: past })).toContain("it is not live yet");
  });

  test("E23: its fields have labels and hints", () => {
    const old = { ...live.copy, headline: "Before" } as never;
    expect(formFaults(page({ story: live, live: old }))).toEqual([]);
  });
});

function page(more: Partial<Publication>): string {
  const publication: Publication = {
    story: makeStory(),
    may,
    issues: [],
    live: undefined,
    planned: undefined,
    timeZone: "America/New_York",
    ...more,
  };
  return renderToStaticMarkup(<PublicationPage publication={publication} />);
}
