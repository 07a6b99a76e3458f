import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArticleList } from "#components/articles/article-list.tsx";
import { LatestHeadlines } from "#components/articles/latest-headlines.tsx";
import { makeCard } from "#components/test/make-card.ts";
import { makePicture } from "#components/test/make-picture.ts";

describe("a listing", () => {
  test("an empty one says so, in no empty list", () => {
    expect(list([])).toBe('<p class="meta block">No story here yet.</p>');
  });

  test("more stories are one link away, at the listing's own address", () => {
    expect(list([makeCard(1)], "1760953200000-1")).toContain(
      '<a href="/topics/voting?after=1760953200000-1" rel="next">Older stories</a>',
    );
    expect(list([makeCard(1)])).not.toContain("Older stories");
  });

  test("stories keep their order", () => {
    const html = list([makeCard(3), makeCard(1), makeCard(2)]);
    expect([...html.matchAll(/>Headline (\d)</g)].map(([, id]) => id)).toEqual(["3", "1", "2"]);
    expect(html.match(/<li>/g)).toHaveLength(3);
  });
});

describe("a story in a list", () => {
  test("A2: has its own language and direction", () => {
    expect(list([makeCard(1, { language: "ar" })])).toContain('lang="ar" dir="rtl"');
  });

  test("A6: its picture only decorates, so it is named nowhere and links nothing", () => {
    const html = list([makeCard(1, { picture: makePicture() })]);
    expect(html).toMatch(/<img[^>]* alt=""/);
    expect(html).not.toMatch(/<a[^>]*><picture/);
  });

  test("without names, standfirst and picture it leaves nothing empty behind", () => {
    const html = list([makeCard(1, { bylines: [], standfirst: "" })]);
    expect(html).not.toMatch(/byline|standfirst|class="picture"/);
  });

  test("names its writers in a sentence", () => {
    const bylines = ["Ada", "Ben", "Cleo"].map((name) => ({ name, slug: name }));
    expect(list([makeCard(1, { bylines })])).toContain("By Ada, Ben and Cleo</p>");
  });
});

test("A16: the newest headlines of a missing page are links in their own language; none, no heading", () => {
  const html = renderToStaticMarkup(
    <LatestHeadlines cards={[makeCard(1, { language: "fr", headline: "Deux voix" })]} />,
  );
  expect(html).toContain('<a href="/peace/story-1" lang="fr">Deux voix</a>');
  expect(renderToStaticMarkup(<LatestHeadlines cards={[]} />)).toBe("");
});

function list(items: ReturnType<typeof makeCard>[], next?: string): string {
  const page = next === undefined ? { items } : { items, next };
  return renderToStaticMarkup(<ArticleList page={page} path="/topics/voting" timeZone="UTC" />);
}
