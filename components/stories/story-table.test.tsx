import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { StoryFilterForm } from "#components/stories/story-filter-form.tsx";
import { StoryTable } from "#components/stories/story-table.client.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { renderInApp } from "#components/test/render-in-app.tsx";
import { stages } from "#db/enums.ts";
import type { StoryRow } from "#features/stories/queries.ts";

const row: StoryRow = {
  id: 12,
  headline: "Two candidates",
  kind: "news",
  language: "en",
  stage: "in_review",
  section: "Peace",
  authors: "Amara Diallo",
  assignee: null,
  dueAt: null,
  editedAt: new Date("2026-10-20T13:40:00Z"),
  editedBy: "Amara",
  publishedAt: null,
};

const choices = {
  sections: [{ id: 1, name: "Peace" }],
  authors: [],
  people: [],
  topics: [],
  languages: ["en", "fr"],
};

function table(items: StoryRow[], query: Record<string, string> = {}) {
  return renderInApp(
    <StoryTable items={items} timeZone="America/New_York" order="edited" query={query} />,
  );
}

describe("E13: the table of stories", () => {
  test("a row leads to its story, says where it stands, and can be ticked without JavaScript", () => {
    const html = table([row]);
    expect(html).toContain('<th scope="row"><a href="/desk/stories/12">Two candidates</a></th>');
    expect(html).toContain('<span class="stage" data-stage="in_review">In review</span>');
    expect(html).toContain('dateTime="2026-10-20T09:40:00-04:00"');
    expect(html).toMatch(
      /<input[^>]*aria-label="Tick “Two candidates”"[^>]*name="ids"[^>]*value="12"/,
    );
  });

  test("a story without a headline can be opened all the same", () => {
    const html = table([{ ...row, headline: "", section: null, editedBy: null }]);
    expect(html).toContain('<a href="/desk/stories/12">Without a headline</a>');
  });

  test("the head of a column orders by it, keeps the filter, and says which way it runs", () => {
    const html = table([row], { stage: "live" });
    expect(html).toContain(
      'aria-sort="descending"><a href="/desk?stage=live&amp;order=edited_first">',
    );
    expect(html).toContain('<a href="/desk?stage=live&amp;order=headline">Headline</a>');
    expect(html.match(/aria-sort/g)).toHaveLength(1);
    expect(html.match(/<th scope="col"/g)).toHaveLength(9);
  });
});

describe("the filter", () => {
  test("is an address: a form that gets, with every stage and what was asked", () => {
    const html = renderToStaticMarkup(
      <StoryFilterForm
        filter={{ stage: "approved", words: '"chair"', language: "fr" }}
        choices={choices}
      />,
    );
    expect(html).toContain('action="/desk"');
    expect(html).not.toContain('method="post"');
    for (const stage of stages) expect(html).toContain(`<option value="${stage}"`);
    expect(html).toContain('<option value="approved" selected="">Approved</option>');
    expect(html).toContain('<option value="fr" selected="">French</option>');
    expect(html).toContain('value="&quot;chair&quot;"');
    expect(html).toContain('<details class="more-filters" open="">');
    expect(formFaults(html)).toEqual([]);
  });
});
