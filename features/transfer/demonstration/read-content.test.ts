import { beforeAll, describe, expect, test } from "vitest";
import { articleKinds, correctionKinds, correctionPlacements } from "#db/enums.ts";
import { countWords, plainText } from "#features/articles/body/plain-text.ts";
import type { Block, Body } from "#features/articles/body/schema.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { pageUrl } from "#features/pages/urls.ts";
import { allSeriesUrl, seriesUrl } from "#features/series/urls.ts";
import { sectionUrl, topicUrl } from "#features/taxonomy/urls.ts";
import { ago, span } from "#features/transfer/demonstration/ago.ts";
import {
  type Content,
  type DemonstrationArticle,
  readContent,
} from "#features/transfer/demonstration/read-content.ts";
import type { Comment } from "#features/transfer/demonstration/schema.ts";
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
  const quizzes = content.quizzes.map(({ slug }) => slug);
  const quiz = (name: string) => quizzes.indexOf(name) + 1 || undefined;
  bodies = [...content.articles, ...content.pages].map(({ slug, text }) => ({
    slug,
    body: markdownToBody(text, { media, quiz }),
  }));
});

describe("readContent", () => {
  test("a publication's worth: stories, sections, columns, people", () => {
    expect(content.articles.length).toBeGreaterThanOrEqual(42);
    expect(content.sections).toHaveLength(6);
    expect(content.series).toHaveLength(3);
    expect(content.authors.length).toBeGreaterThanOrEqual(12);
    for (const { slug } of content.sections)
      expect(
        storiesWith(({ section }) => section === slug),
        slug,
      ).toBeGreaterThanOrEqual(7);
    for (const { slug } of content.series)
      expect(
        storiesWith(({ series }) => series === slug),
        slug,
      ).toBeGreaterThanOrEqual(4);
    const writing = new Set(
      content.articles.flatMap(({ authors }) => authors.map(({ author }) => author)),
    );
    expect([...writing].sort()).toEqual(content.authors.map(({ slug }) => slug).sort());
  });

  test("every topic connects stories and says what it is about", () => {
    expect(content.topics.length).toBeGreaterThanOrEqual(25);
    for (const { slug, description } of content.topics) {
      const stories = storiesWith(({ topics }) => topics.includes(slug));
      expect(stories, slug).toBeGreaterThanOrEqual(2);
      expect(stories, slug).toBeLessThan(10);
      expect(description, slug).toMatch(/^[A-Z].{30,}\.$/);
    }
  });

  test("A4, A9, A2: credits, origins and translations are shown somewhere", () => {
    const { articles } = content;
    const roles = new Set(articles.flatMap(({ authors }) => authors.map(({ role }) => role)));
    expect(roles).toEqual(new Set(["text", "photographs", "translation", "research", "editing"]));
    expect(articles.some(({ authors }) => authors.length === 3)).toBe(true);
    const origins = articles.flatMap(({ origin }) => origin?.canonical ?? []);
    expect(origins.sort()).toEqual(["here", "source", "source"]);
    const translations = articles.filter(({ translationOf }) => translationOf);
    expect(translations.map(({ language }) => language).sort()).toEqual(["ar", "en", "fr", "fr"]);
    expect(new Set(articles.map(({ kind }) => kind))).toEqual(new Set(articleKinds));
  });

  test("A10: corrections of every kind, at the top and at the bottom, after the story and before now", () => {
    const all = content.articles.flatMap(({ published, corrections }) =>
      corrections.map((correction) => ({ published, ...correction })),
    );
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(correctionKinds));
    expect(new Set(all.map(({ placement }) => placement))).toEqual(new Set(correctionPlacements));
    for (const { published, ago: made, text } of all)
      expect(span(made), text).toBeLessThan(span(published));
  });

  test("A6: every picture has words for those who do not see it, and no two leads look alike", () => {
    const leads = content.articles.flatMap(({ picture }) => picture ?? []);
    expect(leads).toHaveLength(content.articles.length - 6);
    const motifs = leads.map((picture) => content.pictures[picture]?.motif);
    expect(motifs.filter((motif, index) => motifs.indexOf(motif) !== index)).toEqual([]);
    for (const [name, { alt }] of Object.entries(content.pictures))
      expect(alt.length, name).toBeGreaterThan(20);
  });

  test("A6: no two pictures of one story look alike, and none is drawn in vain", () => {
    const names = Object.keys(content.pictures);
    const shown = content.articles.map(({ slug, picture }) => {
      const body = JSON.stringify(bodies.find((story) => story.slug === slug)!.body);
      const inside = [...body.matchAll(/"mediaIds?":\[?(\d+(?:,\d+)*)/g)].flatMap(([, ids]) =>
        ids!.split(",").map((id) => names[Number(id) - 1]!),
      );
      const pictures = [...(picture ? [picture] : []), ...inside];
      const motifs = pictures.map((name) => content.pictures[name]!.motif);
      expect(new Set(motifs).size, slug).toBe(motifs.length);
      return pictures;
    });
    const banners = content.series.map(({ picture }) => picture);
    const asked = content.quizzes.flatMap((quiz) => [quiz, ...quiz.questions]);
    const placed = content.sponsors.flatMap(({ placements }) => placements);
    const others = [...asked, ...placed].flatMap(({ picture }) => picture ?? []);
    expect(new Set([...shown.flat(), ...banners, ...others])).toEqual(new Set(names));
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
      "gallery",
      "table",
      "codeBlock",
      "horizontalRule",
      "factBox",
      "relatedList",
      "embed",
      "file",
      "newsletterBox",
      "sponsorSlot",
      "quiz",
    ];
    expect([...types]).toEqual(expect.arrayContaining(wanted));
    const inline = JSON.stringify(bodies);
    expect(inline).toContain('"footnote"');
    expect(inline).toContain('"foreign"');
    expect(inline).toContain('"caption":"Who pays');
    expect(inline).toContain('"level":4');
    expect(inline).toMatch(/"listItem","content":\[[^[]*\[[^[]*\{"type":"bulletList"/);
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

  test("every address of another host belongs to nobody (RFC 2606), to a licence or to a film free of rights", () => {
    const written = [JSON.stringify(content), JSON.stringify(bodies)].join(" ");
    const hosts = [...written.matchAll(/https?:\/\/([^/"\s)]+)/g)].map(([, host]) => host!);
    const free = /\.example$|^creativecommons\.org$|^archive\.org$/;
    expect(hosts.filter((host) => !free.test(host))).toEqual([]);
  });

  test("comments belong to a story and are younger than it and older than now", () => {
    const published = new Map(content.articles.map(({ slug, published: at }) => [slug, span(at)]));
    for (const [slug, threads] of Object.entries(content.comments)) {
      for (const comment of threads.flatMap(withReplies)) {
        expect(span(comment.after), `${slug}: ${comment.name}`).toBeLessThan(
          published.get(slug) ?? 0,
        );
        for (const reply of comment.replies)
          expect(span(reply.after), `${slug}: ${reply.name}`).toBeGreaterThan(span(comment.after));
      }
    }
    const taken = Object.values(content.comments)
      .flat()
      .flatMap(withReplies)
      .filter(({ deleted }) => deleted);
    expect(taken.map(({ replies }) => replies.length)).toEqual([1]);
  });

  test("A16: one story is withdrawn, with its reason, and nothing leads to it", () => {
    const withdrawn = content.articles.filter(({ retracted }) => retracted);
    expect(withdrawn.map(({ slug }) => slug)).toEqual(["the-school-at-halmir"]);
    const { published, retracted } = withdrawn[0]!;
    expect(span(retracted!.when)).toBeLessThan(span(published));
    expect(retracted!.reason.length).toBeGreaterThan(100);
    const { settings, newsletters, articles } = content;
    const named = [settings.front, newsletters, articles.map(({ pinned }) => pinned), bodies];
    expect(JSON.stringify(named.slice(0, 3))).not.toContain("the-school-at-halmir");
    expect(JSON.stringify(named[3])).not.toContain("/rights/the-school-at-halmir");
  });

  test("A8: an editor pins only what is older", () => {
    const at = new Map(content.articles.map(({ slug, published }) => [slug, span(published)]));
    const pins = content.articles.flatMap(({ slug, pinned }) => pinned.map((pin) => [slug, pin]));
    expect(pins.length).toBeGreaterThan(0);
    for (const [slug, pin] of pins) expect(at.get(pin!), slug).toBeGreaterThan(at.get(slug!)!);
  });

  test("A14, P1: one long story has five subheads, the others are between 130 and 950 words", () => {
    const { articles, settings } = content;
    const counted = articles
      .filter(({ slug }) => slug !== settings.front[0])
      .map(({ slug }) => ({ slug, words: countWords(bodyOf(slug)) }));
    const long = counted.filter(({ words }) => words > 950);
    expect(long).toEqual([{ slug: "the-town-that-moved", words: expect.any(Number) }]);
    expect(long[0]!.words).toBeGreaterThan(1700);
    const subheads = bodyOf("the-town-that-moved").content.filter(
      (block) => block.type === "heading" && block.attrs.level === 2,
    );
    expect(subheads).toHaveLength(5);
    expect(Math.min(...counted.map(({ words }) => words))).toBeGreaterThan(130);
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
    const old = content.articles.filter(
      ({ kind, published }) => kind === "news" && span(published) > 366 * 86_400_000,
    );
    expect(old.length).toBeGreaterThanOrEqual(3);
  });

  test("the archive of dates has something in most months", () => {
    const now = new Date("2026-11-24T04:00:00Z");
    const months = content.articles.map(({ published }) => ago(now, published).toISOString());
    expect(new Set(months.map((at) => at.slice(0, 7))).size).toBeGreaterThanOrEqual(12);
  });
});

function storiesWith(test: (article: DemonstrationArticle) => boolean): number {
  return content.articles.filter(test).length;
}

function bodyOf(slug: string): Body {
  return bodies.find((story) => story.slug === slug)!.body;
}

function withReplies(comment: Comment): Comment[] {
  return [comment, ...comment.replies.flatMap(withReplies)];
}

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
