import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AuthorIndex } from "#components/authors/author-index.tsx";
import { AllSeries } from "#components/series/all-series.tsx";
import { SeriesTitle } from "#components/series/series-title.tsx";
import { SectionTitle } from "#components/taxonomy/section-title.tsx";
import { TopicIndex } from "#components/taxonomy/topic-index.tsx";
import { TopicTitle } from "#components/taxonomy/topic-title.tsx";

const section = {
  id: 1,
  slug: "peace",
  name: "Peace",
  description: "Missions and lines.",
  above: null,
  below: [],
  withDescendants: [1],
};
const series = {
  id: 1,
  slug: "smoke",
  name: "Smoke",
  promise: "Every month.",
  partner: "",
  partnerUrl: "",
  cadence: "Monthly",
  colour: "#2a6ba0",
  endedAt: null,
};
const topic = { id: 3, slug: "votes", name: "Votes", stories: 12 };

describe("a section's head", () => {
  test("says what it is and where its feed is", () => {
    const html = renderToStaticMarkup(<SectionTitle section={section} />);
    expect(html).toMatch(/<p class="kicker">Section<\/p><h1[^>]*>Peace<\/h1>/);
    expect(html).toContain('<a href="/peace/feed.xml">Feed</a>');
  });

  test("leads to the section above it and to its own parts", () => {
    const above = { id: 2, slug: "world", name: "World" };
    const below = [{ id: 3, slug: "truces", name: "Truces" }];
    const html = renderToStaticMarkup(<SectionTitle section={{ ...section, above, below }} />);
    expect(html).toContain("Part of World");
    expect(html).toContain('<a href="/world">World</a>');
    expect(html).toContain('<a href="/truces">Truces</a>');
  });
});

describe("S2: a series' head", () => {
  test("has its colour, promise, cadence and partner", () => {
    const partnered = { ...series, partner: "The Lake", partnerUrl: "https://lake.example/" };
    const html = renderToStaticMarkup(<SeriesTitle series={partnered} timeZone="UTC" />);
    expect(html).toContain('fill="#2a6ba0"');
    expect(html).toContain("Monthly.");
    expect(html).toContain('In partnership with <a href="https://lake.example/" rel="noopener">');
  });

  test("says that it ended, and no more how often it comes", () => {
    const endedAt = new Date("2026-10-20T12:00:00Z");
    const html = renderToStaticMarkup(
      <SeriesTitle series={{ ...series, endedAt }} timeZone="UTC" />,
    );
    expect(html).toMatch(/This series ended on <time[^>]*>20 October 2026<\/time>\./);
    expect(html).not.toContain("Monthly");
  });
});

test("all series: those that run are bands, those that ended are a list with the day", () => {
  const running = { ...series, latest: null };
  const ended = { ...running, slug: "old", name: "Old", endedAt: new Date("2026-10-20T12:00:00Z") };
  const html = renderToStaticMarkup(<AllSeries series={[running, ended]} timeZone="UTC" />);
  expect(html.match(/class="band"/g)).toHaveLength(1);
  expect(html).toMatch(/<a href="\/series\/old">Old<\/a>.*20 October 2026/);
  expect(renderToStaticMarkup(<AllSeries series={[]} timeZone="UTC" />)).toContain(
    "There is no column or series yet.",
  );
});

test("a topic's head leads to all topics and to its feed", () => {
  const html = renderToStaticMarkup(<TopicTitle topic={{ ...topic, description: "" }} />);
  expect(html).toContain('<a href="/topics">All topics</a>');
  expect(html).toContain('<a href="/topics/votes/feed.xml">Feed</a>');
});

test("the index of topics has counts where they are known, and the ways on and back", () => {
  const page = { items: [topic, { ...topic, id: 4, stories: null }], next: "4", newer: "" };
  const html = renderToStaticMarkup(<TopicIndex index={{ most: [], page }} />);
  expect(html.match(/<small>12 stories<\/small>/g)).toHaveLength(1);
  expect(html).not.toContain("Most reported");
  expect(html).toContain('<a href="/topics?after=4" rel="next">More topics</a>');
  expect(html).toContain('<a href="/topics" rel="prev">');
});

describe("the index of authors", () => {
  const author = {
    id: 1,
    slug: "ada",
    name: "Ada",
    stories: 1,
    title: "Editor",
    organization: "",
    portrait: null,
  };
  const people = (count: number) =>
    Array.from({ length: count }, (_, id) => ({ ...author, id, name: `${"ABCD"[id % 4]}${id}` }));

  test("shows a few with their positions", () => {
    const html = renderToStaticMarkup(<AuthorIndex page={{ items: people(4) }} />);
    expect(html).toContain('<span class="about">Editor</span>');
    expect(html).not.toContain("#letter-");
  });

  test("groups many by letter", () => {
    const html = renderToStaticMarkup(<AuthorIndex page={{ items: people(41) }} />);
    expect(html).toContain('<a href="#letter-A">A</a>');
    expect(html).toContain('id="letter-D"');
  });
});
