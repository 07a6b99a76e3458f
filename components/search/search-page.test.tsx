import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { SearchForm } from "#components/search/search-form.tsx";
import { SearchPage } from "#components/search/search-page.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { makeCard } from "#components/test/make-card.ts";
import type { SearchAnswer } from "#features/search/answer-search.ts";
import type { SearchResults } from "#features/search/search-stories.ts";

const choices = {
  section: [{ value: "peace", name: "Peace & war", stories: 1234, ids: [1] }],
  topic: [],
  author: [],
  language: [{ value: "fr", name: "fr", stories: 2, ids: [] }],
};

describe("what was found is announced in good English", () => {
  test.each([
    [{ total: 0 }, "No story for “peace &amp; war”"],
    [{ total: 1 }, "1 story for “peace &amp; war”"],
    [{ total: 1021 }, "1,021 stories for “peace &amp; war”"],
    [{ total: 287, isCut: true }, "More than 200 stories for “peace &amp; war”"],
  ])("%j", (found, words) => {
    expect(page({ results: results(found) })).toContain(`role="status"><p>${words}</p>`);
  });

  test.each([
    [{ total: 0 }, "No story"],
    [{ total: 1 }, "1 story"],
    [{ total: 12 }, "12 stories, the newest first"],
    [{ total: 1000, isCut: true }, "More than 1,000 stories, the newest first"],
  ])("without words: %j", (found, words) => {
    const html = page({ words: "", chosen: { section: "peace" }, results: results(found) });
    expect(html).toContain(`role="status"><p>${words}</p>`);
  });

  test("before anything was asked there is help and no status", () => {
    const html = page({ words: "", results: undefined });
    expect(html).toContain("What helps");
    expect(html).not.toContain("role=");
  });

  test("other words that were searched for are said, and those that were typed", () => {
    const html = page({ words: "peece", corrected: "peace", results: results({ total: 2 }) });
    expect(html).toContain("2 stories for “peace”");
    expect(html).toContain("No story has “peece”; these have the nearest words.");
    expect(html).toContain('value="peece"');
  });

  test("a better spelling is one link away and keeps the filters", () => {
    const html = page({
      suggestion: "peace",
      chosen: { section: "peace" },
      results: results({ total: 1 }),
    });
    expect(html).toContain('<a href="/search?q=peace&amp;section=peace">Did you mean peace?</a>');
  });
});

describe("stories", () => {
  test("have their words marked, and what they say is text", () => {
    const item = {
      card: makeCard(1),
      headline: [
        { text: "Peace", isMatch: true },
        { text: " <b>", isMatch: false },
      ],
      passage: [],
    };
    const html = page({ results: results({ total: 1, items: [item] }) });
    expect(html).toContain("<mark>Peace</mark> &lt;b&gt;</a>");
    expect(html).not.toContain("standfirst");
  });

  test("of later pages are reached with the words and filters kept, whatever is in them", () => {
    const found = results({ total: 30, next: "20-4" });
    const html = page({ chosen: { section: "peace" }, results: found });
    const [, href] = /<a href="([^"]+)" rel="next">/.exec(html)!;
    const url = new URL(href!.replaceAll("&amp;", "&"), "https://ledger.example");
    expect(url.pathname).toBe("/search");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      q: "peace & war",
      section: "peace",
      after: "20-4",
    });
    expect(page({ isFirstPage: false, results: results({ total: 30 }) })).toContain(
      '<a href="/search?q=peace+%26+war">The best results</a>',
    );
  });
});

describe("filters", () => {
  test("are given back, with how many stories are behind each", () => {
    const html = page({ chosen: { section: "peace", from: "2026-03-01" } });
    expect(html).toContain('<option value="peace" selected="">Peace &amp; war (1,234)</option>');
    expect(html).toContain('<option value="fr">French (2)</option>');
    expect(html).toContain('<input type="date" name="from" value="2026-03-01"/>');
  });

  test("can be taken away, one by one and together", () => {
    const html = page({ chosen: { section: "peace", from: "2026-03-01" } });
    expect(html).toContain('href="/search?q=peace+%26+war&amp;from=2026-03-01"');
    expect(html).toContain('href="/search?q=peace+%26+war&amp;section=peace"');
    expect(html).toContain('<a href="/search?q=peace+%26+war">Remove all</a>');
  });

  test("that nobody can follow are named", () => {
    expect(page({ passedOver: ["topic", "from"] })).toContain("Passed over: Topic, From.");
  });
});

test("the forms ask without a script, give back what was asked, and every field has a label", () => {
  const small = renderToStaticMarkup(<SearchForm words={'"peace" <war>'} />);
  expect(small).toMatch(/^<search><form class="search" action="\/search">/);
  expect(small).toContain('value="&quot;peace&quot; &lt;war&gt;"');
  for (const html of [small, page({})]) expect(formFaults(html)).toEqual([]);
});

function results(found: Partial<SearchResults>): SearchResults {
  return { items: [], total: 0, isCut: false, ...found };
}

function page(given: Partial<SearchAnswer>): string {
  const search: SearchAnswer = {
    words: "peace & war",
    chosen: {},
    passedOver: [],
    isFirstPage: true,
    timeZone: "UTC",
    choices,
    latest: [],
    ...given,
  };
  return renderToStaticMarkup(<SearchPage search={search} />);
}
