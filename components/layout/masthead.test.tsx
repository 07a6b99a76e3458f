import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Foot } from "#components/layout/foot.tsx";
import { FrontMasthead, Masthead } from "#components/layout/masthead.tsx";
import type { Site } from "#features/taxonomy/loaders.ts";

const site = {
  settings: {
    name: "The Ledger",
    motto: "Who decides, and how",
    language: "en",
    timeZone: "America/New_York",
    navigation: [],
    footer: "Published in Geneva.",
    footerLinks: [
      { label: "Ethics", href: "/ethics" },
      { label: "Code", href: "https://code.example/ledger" },
    ],
  },
  sections: [
    { id: 1, slug: "peace", name: "Peace" },
    { id: 2, slug: "loi-et-paix", name: "Loi & paix" },
  ],
} as unknown as Site;

/** Twenty past eight in the evening of the 23rd in New York, already the 24th in UTC. */
const now = new Date("2026-11-24T01:20:00Z");

describe("A1: one first heading on every page", () => {
  test("on the front page it is the publication's name", () => {
    const html = front();
    expect(html).toContain('<h1 class="nameplate" id="headline" tabindex="-1">The Ledger</h1>');
    expect(html.match(/<h\d/g)).toHaveLength(1);
  });

  test("on every other page the name is a link and leaves the heading to the page", () => {
    const html = renderToStaticMarkup(<Masthead site={site} />);
    expect(html).toContain('<a href="/">The Ledger</a>');
    expect(html).not.toMatch(/<h\d|id="headline"/);
  });
});

test("E19: where an editor chose links, the masthead has them in place of the sections", () => {
  const navigation = [{ label: "About <us>", href: "/about" }];
  const chosen = { ...site, settings: { ...site.settings, navigation } };
  const html = renderToStaticMarkup(<Masthead site={chosen} />);
  expect(html).toContain('<a href="/about">About &lt;us&gt;</a>');
  expect(html).not.toContain("Peace");
});

test("the day on the front page is the newsroom's, not the server's", () => {
  expect(front()).toMatch(/<time dateTime="2026-11-23">Monday,? 23 November 2026<\/time>/);
});

test("a publication without a motto has no empty line for it", () => {
  expect(front()).toContain('<p class="motto">Who decides, and how</p>');
  const silent = { ...site, settings: { ...site.settings, motto: "" } };
  expect(renderToStaticMarkup(<FrontMasthead site={silent} now={now} />)).not.toContain("motto");
});

test.each([
  ["the front page", front()],
  ["an inner page", renderToStaticMarkup(<Masthead site={site} />)],
])("%s leads to every section, the columns, the newsletters and search", (_, html) => {
  expect([...html.matchAll(/<a href="([^"]+)">/g)].map(([, href]) => href)).toEqual(
    expect.arrayContaining(["/peace", "/loi-et-paix", "/series", "/newsletters", "/search"]),
  );
  expect(html).toContain("Loi &amp; paix");
  expect(html).toContain('<nav aria-label="Sections">');
});

describe("the foot", () => {
  test("has the name, the publisher's words and links in their order", () => {
    const html = renderToStaticMarkup(<Foot site={site} />);
    expect(html).toContain("<strong>The Ledger</strong><p>Published in Geneva.</p>");
    expect([...html.matchAll(/<a href="([^"]+)">([^<]+)/g)].map(([, ...link]) => link)).toEqual([
      ["/ethics", "Ethics"],
      ["https://code.example/ledger", "Code"],
    ]);
  });

  test("says nothing where the publisher said nothing", () => {
    const silent = { ...site, settings: { ...site.settings, footer: "" } };
    expect(renderToStaticMarkup(<Foot site={silent} />)).not.toContain("<p>");
  });
});

function front(): string {
  return renderToStaticMarkup(<FrontMasthead site={site} now={now} />);
}
