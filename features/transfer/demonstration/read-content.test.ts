import { beforeAll, describe, expect, test } from "vitest";
import { countWords, plainText } from "#features/articles/body/plain-text.ts";
import type { Block, Body } from "#features/articles/body/schema.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { pageUrl } from "#features/pages/urls.ts";
import { allSeriesUrl, seriesUrl } from "#features/series/urls.ts";
import { sectionUrl, topicUrl } from "#features/taxonomy/urls.ts";
import { ago, span } from "#features/transfer/demonstration/ago.ts";
import { type Content, readContent } from "#features/transfer/demonstration/read-content.ts";
import { markdownToBody } from "#features/transfer/markdown/markdown-to-body.ts";

let content: Content;
let bodies: { slug: string; body: Body }[];

beforeAll(async () => {
  content = await readContent();
  const names = Object.keys(content.pictures);
  const media = (name: string) => {
    if (!names.includes(name)) throw new Error(`no picture "${name}"`);
    return names.indexOf(name) + 1;
  };
  bodies = [...content.articles, ...content.pages].map(({ slug, text }) => ({
    slug,
    body: markdownToBody(text, { media }),
  }));
});

describe("readContent", () => {
  test("a front page's worth: stories, sections, columns, people", () => {
    expect(content.articles.length).toBeGreaterThanOrEqual(15);
    expect(content.sections).toHaveLength(6);
    expect(content.series).toHaveLength(3);
    expect(content.topics.length).toBeGreaterThanOrEqual(15);
    const writing = new Set(
      content.articles.flatMap(({ authors }) => authors.map(({ author }) => author)),
    );
    expect([...writing].sort()).toEqual(content.authors.map(({ slug }) => slug).sort());
    const used = new Set(content.articles.map(({ section }) => section));
    expect(used).toEqual(new Set(content.sections.map(({ slug }) => slug)));
  });

  test("A4, A9, A10, A2: credits, origin, corrections and translations are shown somewhere", () => {
    const { articles } = content;
    expect(articles.some(({ authors }) => authors.some(({ role }) => role === "translation"))).toBe(
      true,
    );
    expect(articles.filter(({ origin }) => origin?.licence === "CC BY 4.0")).toHaveLength(1);
    expect(articles.filter(({ corrections }) => corrections.length > 0)).toHaveLength(2);
    const translations = articles.filter(({ translationOf }) => translationOf);
    expect(translations.map(({ language }) => language).sort()).toEqual(["ar", "fr"]);
    expect(new Set(articles.map(({ kind }) => kind))).toEqual(
      new Set(["news", "analysis", "opinion", "explainer"]),
    );
  });

  test("A6: every picture has words for those who do not see it, and no two stories share one", () => {
    const leads = content.articles.map(({ picture }) => picture);
    expect(new Set(leads).size).toBe(leads.length);
    for (const picture of leads)
      expect(content.pictures[picture]?.alt.length, picture).toBeGreaterThan(20);
    const drawn = Object.values(content.pictures).map(({ motif }) => motif);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test("A7: the stories use every block that readers are to see", () => {
    const types = new Set(bodies.flatMap(({ body }) => body.content.map(({ type }) => type)));
    const wanted: Block["type"][] = [
      "paragraph",
      "heading",
      "bulletList",
      "orderedList",
      "blockquote",
      "pullquote",
      "image",
      "table",
      "factBox",
      "relatedList",
      "embed",
      "newsletterBox",
    ];
    expect([...types]).toEqual(expect.arrayContaining(wanted));
    const inline = JSON.stringify(bodies);
    expect(inline).toContain('"footnote"');
    expect(inline).toContain('"foreign"');
    expect(inline).toContain('"caption":"Who pays');
  });

  test("A7: no notation is left in the words of a story", () => {
    for (const { slug, body } of bodies) {
      expect(plainText(body), slug).not.toMatch(
        /:::|\[\^|\]\(|\{lang|^Table:|\*\*|\[\/?[a-z-]+[ \]]/m,
      );
    }
  });

  test("A1: headings never skip a level", () => {
    for (const { slug, body } of bodies) {
      const levels = body.content.flatMap((block) =>
        block.type === "heading" ? [block.attrs.level] : [],
      );
      let above = 1;
      for (const level of levels) {
        expect(level, slug).toBeLessThanOrEqual(above + 1);
        above = level;
      }
    }
  });

  test("every link inside leads to something that is loaded", () => {
    const { articles, authors, pages, sections, series, settings, topics } = content;
    const known = new Set([
      allSeriesUrl(),
      ...articles.map(({ slug, section }) => articleUrl({ slug, section: { slug: section } })),
      ...authors.map(authorUrl),
      ...pages.map(pageUrl),
      ...sections.map(sectionUrl),
      ...series.map(seriesUrl),
      ...topics.map(topicUrl),
    ]);
    const links = [...JSON.stringify(bodies).matchAll(/"href":"(\/[^"]*)"/g)].map(
      ([, href]) => href!,
    );
    const all = [...links, ...settings.footerLinks.map(({ href }) => href)];
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((href) => !known.has(href))).toEqual([]);
  });

  test("every address of another host is one that belongs to nobody (RFC 2606) or a licence", () => {
    const written = [JSON.stringify(content), JSON.stringify(bodies)].join(" ");
    const hosts = [...written.matchAll(/https?:\/\/([^/"\s)]+)/g)].map(([, host]) => host!);
    expect(hosts.filter((host) => !/\.example$|^creativecommons\.org$/.test(host))).toEqual([]);
  });

  test("comments belong to a story and are younger than it and older than now", () => {
    const published = new Map(content.articles.map(({ slug, published: at }) => [slug, span(at)]));
    for (const [slug, threads] of Object.entries(content.comments)) {
      for (const comment of threads.flatMap((thread) => [thread, ...thread.replies])) {
        expect(span(comment.after), `${slug}: ${comment.name}`).toBeLessThan(
          published.get(slug) ?? 0,
        );
      }
    }
  });

  test("P1: the lead story has about 1,200 words", () => {
    const lead = bodies.find(({ slug }) => slug === content.settings.front[0])!;
    expect(countWords(lead.body)).toBeGreaterThan(1100);
    expect(countWords(lead.body)).toBeLessThan(1350);
  });

  test("A5: stories from two hours to more than a year old", () => {
    const hours = content.articles
      .map(({ published }) => span(published) / 3_600_000)
      .sort((a, b) => a - b);
    expect(hours[0]).toBe(2);
    expect(hours.at(-1)).toBeGreaterThan(366 * 24);
  });
});

describe("ago", () => {
  const now = new Date("2026-03-01T12:00:00Z");

  test.each([
    ["2h", "2026-03-01T10:00:00.000Z"],
    ["1d 7h", "2026-02-28T05:00:00.000Z"],
    ["12m", "2026-03-01T11:48:00.000Z"],
    ["-3d", "2026-03-04T12:00:00.000Z"],
  ])("%s", (written, instant) => {
    expect(ago(now, written).toISOString()).toBe(instant);
  });

  test.each(["", "2", "h", "2 h", "two days", "1d  2h"])("refuses %j", (written) => {
    expect(() => ago(now, written)).toThrow(RangeError);
  });
});
