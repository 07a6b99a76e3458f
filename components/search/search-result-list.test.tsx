import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { SearchForm } from "#components/search/search-form.tsx";
import { SearchResultList } from "#components/search/search-result-list.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { makeCard } from "#components/test/make-card.ts";

type Props = Parameters<typeof SearchResultList>[0];

describe("search results", () => {
  test.each([
    [0, "No story has “peace &amp; war”. Try fewer or other words."],
    [1, "1 story for “peace &amp; war”"],
    [21, "21 stories for “peace &amp; war”"],
  ])("%i stories are announced in good English", (total, words) => {
    expect(results({ results: { items: [], total } })).toContain(
      `<p class="meta block" role="status">${words}</p>`,
    );
  });

  test("before anything was asked there is an invitation and no status", () => {
    const html = results({ words: "", results: undefined });
    expect(html).toContain("Search all stories by their words.");
    expect(html).not.toContain("role");
  });

  test("the way to more keeps the words, whatever is in them", () => {
    const page = { items: [makeCard(1)], total: 30, next: 20 };
    const [, href] = /<a href="([^"]+)" rel="next">/.exec(results({ results: page }))!;
    const url = new URL(href!.replaceAll("&amp;", "&"), "https://ledger.example");
    expect(url.pathname).toBe("/search");
    expect(Object.fromEntries(url.searchParams)).toEqual({ q: "peace & war", after: "20" });
  });

  test("a better spelling is one link away", () => {
    expect(results({ suggestion: "security" })).toContain(
      '<a href="/search?q=security">Did you mean security?</a>',
    );
    expect(results({})).not.toContain("Did you mean");
  });
});

test("the form asks without a script and gives back what was asked", () => {
  const html = renderToStaticMarkup(<SearchForm words={'"peace" <war>'} />);
  expect(html).toMatch(/^<search><form class="search" action="\/search">/);
  expect(html).toContain('value="&quot;peace&quot; &lt;war&gt;"');
  expect(formFaults(html)).toEqual([]);
});

function results(props: Partial<Props>): string {
  const given: Props = {
    words: "peace & war",
    results: { items: [], total: 0 },
    suggestion: undefined,
    ...props,
  };
  return renderToStaticMarkup(<SearchResultList {...given} />);
}
