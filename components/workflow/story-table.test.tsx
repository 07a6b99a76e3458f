import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { formFaults } from "#components/test/form-faults.ts";
import { StoryFilterForm } from "#components/workflow/story-filter-form.tsx";
import { StoryTable } from "#components/workflow/story-table.tsx";
import { stages } from "#db/enums.ts";
import type { StoryRow } from "#features/workflow/queries.ts";

type List = Parameters<typeof StoryTable>[0]["list"];

const row: StoryRow = {
  id: 12,
  headline: "Two candidates",
  stage: "in_review",
  section: "Peace",
  editedAt: new Date("2026-10-20T13:40:00Z"),
  editedBy: "Amara",
  publishedAt: null,
};

describe("E13: the list of stories", () => {
  test("a row leads to its story and says where it stands", () => {
    const html = table({ items: [row] });
    expect(html).toContain('<th scope="row"><a href="/desk/stories/12">Two candidates</a></th>');
    expect(html).toContain('<span class="stage" data-stage="in_review">In review</span>');
    expect(html).toContain('dateTime="2026-10-20T09:40:00-04:00"');
  });

  test("a story without a headline can be opened all the same", () => {
    expect(table({ items: [{ ...row, headline: "", section: null, editedBy: null }] })).toContain(
      '<a href="/desk/stories/12">Without a headline</a>',
    );
  });

  test("every column has a head and the table a name", () => {
    const html = table({ items: [row] });
    expect(html.match(/<th scope="col">/g)).toHaveLength(5);
    expect(html.match(/<t[dh](?: scope="row")?>/g)).toHaveLength(5);
    expect(html).toContain("<caption");
  });

  test.each([
    [{}, "No story yet. The first one is a click away."],
    [{ stage: "live" as const }, "No story fits."],
    [{ words: "chair" }, "No story fits."],
  ])("nothing to show under %j", (filter, words) => {
    expect(table({ items: [], ...filter })).toBe(`<p class="lead-in">${words}</p>`);
  });

  test("a filter goes along to older stories, and back to the newest", () => {
    const list = { items: [row], stage: "live" as const, words: "a & b", after: "2-2" };
    const links = linksIn(table({ ...list, next: "1-1" }));
    expect(links.get("Older")).toEqual({ stage: "live", words: "a & b", after: "1-1" });
    expect(links.get("Newest")).toEqual({ stage: "live", words: "a & b" });
    expect(linksIn(table({ items: [row] })).size).toBe(0);
  });
});

describe("the filter", () => {
  test("is an address: a form that gets, with every stage and what was asked", () => {
    const html = renderToStaticMarkup(<StoryFilterForm stage="approved" words={'"chair"'} />);
    expect(html).toContain('<form class="filter" action="/desk">');
    expect([...html.matchAll(/<option value="(\w*)"/g)].map(([, value]) => value)).toEqual([
      "",
      ...stages,
    ]);
    expect(html).toContain('<option value="approved" selected="">Approved</option>');
    expect(html).toContain('value="&quot;chair&quot;"');
    expect(formFaults(html)).toEqual([]);
  });
});

function table(list: List): string {
  return renderToStaticMarkup(<StoryTable list={list} timeZone="America/New_York" />);
}

function linksIn(html: string): Map<string, Record<string, string>> {
  const [, pager] = html.split('class="pager"');
  return new Map(
    [...pager!.matchAll(/href="([^"]+)">(\w+)/g)].map(([, href, name]) => [
      name!,
      Object.fromEntries(new URL(href!.replaceAll("&amp;", "&"), "https://a.example").searchParams),
    ]),
  );
}
