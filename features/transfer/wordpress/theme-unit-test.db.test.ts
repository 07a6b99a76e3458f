import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { corporaNote, corpus, hasCorpora } from "#db/test/corpora.ts";
import { test } from "#db/test/database-test.ts";
import { plainText } from "#features/articles/body/plain-text.ts";
import { type Block, parseBody } from "#features/articles/body/schema.ts";
import { findArticleAt } from "#features/articles/queries.ts";
import { findPage } from "#features/pages/queries.ts";
import { findRedirect } from "#features/redirects/queries.ts";
import { importWordPress } from "#features/transfer/wordpress/import-wordpress.ts";

const FILE = corpus("wordpress/theme-unit-test/themeunittestdata.wordpress.xml");
const run = (file = FILE) => importWordPress({ files: [file], dryRun: false, siteTimeZone: "UTC" });

const KEPT_TABLES = [
  "articles",
  "working_copies",
  "revisions",
  "sections",
  "topics",
  "authors",
  "bylines",
  "article_topics",
  "media",
  "pages",
  "comments",
  "redirects",
  "front_slots",
  "imported_rows",
];

/** A hash of every row of the site's tables. */
async function rowHashes(): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const table of KEPT_TABLES) {
    const { rows } = await db().execute<{ hash: string }>(
      sql.raw(
        `select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as hash from ${table} t`,
      ),
    );
    hashes[table] = rows[0]?.hash ?? "";
  }
  return hashes;
}

const count = async (query: string) =>
  (await db().execute<{ n: number }>(sql.raw(`select count(*)::int as n from ${query}`))).rows[0]
    ?.n;

/** The numbers of the file itself, counted in its text without a parser. */
function counted() {
  const text = hasCorpora ? readFileSync(FILE, "utf8") : "";
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const items = text.split("<item>").slice(1);
  const of = (type: string) =>
    items.filter((item) =>
      new RegExp(`<wp:post_type>(?:<!\\[CDATA\\[)?${type}(?:\\]\\]>)?<`).test(item),
    );
  return {
    posts: of("post"),
    pages: of("page"),
    attachments: of("attachment"),
    menus: of("nav_menu_item"),
    comments: times(/<wp:comment>/g),
    approved: times(/<wp:comment_approved>(?:<!\[CDATA\[)?1(?:\]\]>)?</g),
  };
}

describe.skipIf(!hasCorpora)(`WordPress's theme unit test${corporaNote}`, () => {
  test("I16: as many of everything as the file holds", async () => {
    const { posts, pages, attachments, menus, comments, approved } = counted();
    expect([
      posts.length,
      pages.length,
      attachments.length,
      menus.length,
      comments,
      approved,
    ]).toEqual([58, 21, 37, 70, 33, 30]);
    const report = await run();
    expect(report.failures).toEqual([]);
    expect([await count("articles"), await count("pages"), await count("media")]).toEqual([
      58, 21, 37,
    ]);
    expect(await count("articles where stage = 'live'")).toBe(56);
    expect(await count("articles where stage = 'scheduled'")).toBe(1);
    expect(await count("articles where stage = 'draft'")).toBe(1);
    expect(await count("pages where published_at is not null")).toBe(21);
    expect(await count("authors")).toBe(2);
    expect(await count("front_slots")).toBe(1);
    expect(report.kinds.other?.skipped).toEqual({
      "taxonomy nav_menu": 6,
      "type nav_menu_item": 70,
    });
    expect(report.missingMedia).toHaveLength(37);
    expect(Object.keys(report.unknownShortcodes)).toEqual([]);
  });

  /** 30 approved and 3 waiting: 23 and 1 of readers on posts, 4 pings, 3 and 2 on pages. */
  test("I11: 33 comments: 24 brought in, 23 of them public, 9 told as left out", async () => {
    const report = await run();
    expect(await count("comments where status = 'public'")).toBe(23);
    expect(await count("comments where status = 'held'")).toBe(1);
    expect(await count("comments where parent_id is not null")).toBe(9);
    expect(report.kinds.comment?.skipped).toEqual({
      pingback: 2,
      trackback: 2,
      "on a page, where comments have no place": 5,
    });
  });

  test("I7: 68 sections in a tree 3 deep", async () => {
    await run();
    expect(await count("sections")).toBe(68);
    expect(
      await count(
        "sections a join sections b on b.id = a.parent_id join sections c on c.id = b.parent_id",
      ),
    ).toBe(2);
    expect(
      await count(
        "sections a join sections b on b.id = a.parent_id join sections c on c.id = b.parent_id where c.parent_id is not null",
      ),
    ).toBe(0);
  });

  test("I9: no published story or page shows a shortcode or a block comment outside code", async () => {
    await run();
    const live = await db()
      .select({ slug: articles.slug, body: revisions.body })
      .from(articles)
      .innerJoin(revisions, sql`${revisions.id} = ${articles.liveRevisionId}`);
    const { rows: statics } = await db().execute<{ slug: string; body: unknown }>(
      sql`select slug, body from pages`,
    );
    expect([live.length, statics.length]).toEqual([56, 21]);
    for (const { slug, body } of [...live, ...statics]) {
      const content = parseBody(body).content.filter((block: Block) => block.type !== "codeBlock");
      const words = plainText({ type: "doc", version: 1, content });
      expect(words, slug).not.toMatch(
        /\[\/?(?:caption|gallery|audio|video|embed|playlist|wp_caption)\b|<!--|\bwp:[a-z]/,
      );
    }
  });

  test("I4: the protected story is out of every list, and its words are out of its page and of search", async () => {
    await run();
    const { rows } = await db().execute<{ listed: number; body: string; search: string }>(sql`
      select (a.unlisted_at is null)::int as listed, r.body::text as body, a.search::text as search
      from articles a join revisions r on r.id = a.live_revision_id where a.slug = 'template-password-protected'`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.listed).toBe(0);
    expect(`${rows[0]?.body} ${rows[0]?.search}`).not.toMatch(
      /trackbacks should|visible until|'pingback/,
    );
    expect(rows[0]?.body).toMatch(/protected by a password/);
  });

  test("every public story and page is found at the address that its redirects name", async () => {
    await run();
    const { rows } = await db().execute<{ slug: string; section: string }>(sql`
      select a.slug, s.slug as section from articles a join sections s on s.id = a.section_id where a.stage = 'live'`);
    for (const { slug, section } of rows) {
      const found = await findArticleAt(slug);
      expect([found?.slug, found?.section.slug]).toEqual([slug, section]);
    }
    const { rows: statics } = await db().execute<{ slug: string }>(sql`select slug from pages`);
    for (const { slug } of statics) expect((await findPage(slug))?.slug).toBe(slug);
    expect(await findRedirect("/2012/01/07/template-sticky/")).toMatch(/\/template-sticky$/);
    expect(await findRedirect("/about/page-with-comments/")).toBe("/page-with-comments");
  });

  test("I3: a second run changes no row", async () => {
    await run();
    const before = await rowHashes();
    const report = await run();
    expect(await rowHashes()).toEqual(before);
    for (const [noun, counts] of Object.entries(report.kinds)) {
      expect([noun, counts.created, counts.updated, counts.kept, counts.failed]).toEqual([
        noun,
        0,
        0,
        0,
        0,
      ]);
    }
    expect(report.redirects).toBe(0);
  });

  test("I14: the old address and the number of every public story lead to its new one", async () => {
    await run();
    const { rows } = await db().execute<{ slug: string; target: string; number: string }>(sql`
      select a.slug, r.target, n.target as number from articles a join sections s on s.id = a.section_id
      join imported_rows i on i.kind = 'story' and i.local_id = a.id
      left join redirects n on n.path = '/?p=' || i.external_id
      left join redirects r on r.target = '/' || s.slug || '/' || a.slug where a.stage = 'live'`);
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(56);
    expect(rows.filter(({ target, number }) => target === null || number === null)).toEqual([]);
  });
});

describe.skipIf(!hasCorpora)(`other real exports${corporaNote}`, () => {
  test.each([
    ["wordpress/news/colormag-general-news/dummy-data.xml", 38, 5],
    ["wordpress/news/colormag-newspaper/dummy-data.xml", 38, 3],
    ["wordpress/blocks/64-block-test-data.xml", 61, 1],
    ["wordpress/blogs/hexo.xml", 4, 2],
    ["wordpress/blogs/jekyll.xml", 7, 1],
    ["wordpress/coauthors/co-authors-plus.xml", 4, undefined],
    ["wordpress/torture/small-export.xml", 6, 5],
    ["wordpress/torture/wxr-utf-8-challenges.xml", 1, undefined],
    ["wordpress/torture/malformed-simple.xml", undefined, undefined],
  ])("%s is brought in whole", async (file, stories, pages) => {
    const report = await run(corpus(file));
    expect(report.failures).toEqual([]);
    expect([report.kinds.story?.created, report.kinds.page?.created]).toEqual([stories, pages]);
  });

  test("I6: bylines of the Co-Authors plugin keep their order, without doubles", async () => {
    await run(corpus("wordpress/coauthors/co-authors-plus.xml"));
    const { rows } = await db().execute<{ slug: string; names: string }>(sql`
      select a.slug, string_agg(p.name, ', ' order by b.position) as names from bylines b
      join authors p on p.id = b.author_id join articles a on a.id = b.article_id group by a.slug`);
    expect(Object.fromEntries(rows.map(({ slug, names }) => [slug, names]))).toEqual({
      "multi-author-post": "Alice Smith, Bob Jones",
      "three-author-post": "Alice Smith, Bob Jones, Carol White",
      "single-coauthor-post": "Bob Jones",
      "duplicate-author-post": "Alice Smith, Bob Jones",
    });
  });
});
