import { asc, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db } from "#db/client.ts";
import {
  articles,
  articleTopics,
  frontSlots,
  revisions,
  workingCopies,
} from "#db/schema/articles.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { imports } from "#db/schema/imports.ts";
import { pages } from "#db/schema/pages.ts";
import { redirects } from "#db/schema/redirects.ts";
import { sections } from "#db/schema/sections.ts";
import { topics } from "#db/schema/topics.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { wxrCategory, wxrFile, wxrItem } from "#db/test/wxr-file.ts";
import { plainText } from "#features/articles/body/plain-text.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import { articleTag } from "#features/articles/tags.ts";
import { importWordPress } from "#features/transfer/wordpress/import-wordpress.ts";
import { Refusal } from "#lib/refusal.ts";

async function importFiles(files: string[], options = {}) {
  return importWordPress({ files, dryRun: false, siteTimeZone: "UTC", ...options });
}

const importEntries = async (...entries: string[]) => importFiles([await wxrFile(...entries)]);

async function story(slug: string) {
  const [row] = await db()
    .select()
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .leftJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(eq(articles.slug, slug));
  return { ...row!.articles, copy: row!.working_copies, live: row!.revisions };
}

const words = (body: unknown) => plainText(parseBody(body));

describe("stories", () => {
  test("I4: each status becomes its stage; only published ones are live, trash is counted", async () => {
    const report = await importEntries(
      wxrItem({ id: 1, slug: "published" }),
      wxrItem({ id: 2, slug: "coming", status: "future", date: "2999-01-01 08:00:00" }),
      wxrItem({ id: 3, slug: "sketch", status: "draft", date: "" }),
      wxrItem({ id: 4, slug: "waiting", status: "pending" }),
      wxrItem({ id: 5, slug: "hidden", status: "private" }),
      wxrItem({ id: 6, status: "trash" }),
      wxrItem({ id: 7, status: "trash" }),
      wxrItem({ id: 8, status: "auto-draft" }),
    );
    const rows = await db().select().from(articles).orderBy(asc(articles.id));
    expect(
      rows.map(({ slug, stage, liveRevisionId }) => [slug, stage, liveRevisionId !== null]),
    ).toEqual([
      ["published", "live", true],
      ["coming", "scheduled", false],
      ["sketch", "draft", false],
      ["waiting", "in_review", false],
      ["hidden", "draft", false],
    ]);
    expect(rows[1]?.scheduledFor?.toISOString()).toBe("2999-01-01T08:00:00.000Z");
    expect(report.kinds.story).toMatchObject({
      created: 5,
      skipped: { trash: 2, "auto-draft": 1 },
    });
    expect(report.notes).toContainEqual({
      address: "https://old.example/hidden/",
      note: expect.stringContaining("private"),
    });
  });

  test("I5: times of publication and of the last change are those of the file", async () => {
    await importEntries(
      wxrItem({
        id: 1,
        slug: "a",
        more: "<wp:post_modified_gmt>2024-04-01 09:00:00</wp:post_modified_gmt>",
      }),
    );
    const { publishedAt, createdAt, copy, live } = await story("a");
    expect(publishedAt?.toISOString()).toBe("2024-03-05T10:00:00.000Z");
    expect(createdAt.toISOString()).toBe("2024-03-05T10:00:00.000Z");
    expect([copy.editedAt, live?.savedAt].map((time) => time?.toISOString())).toEqual(
      Array(2).fill("2024-04-01T09:00:00.000Z"),
    );
  });

  test("I5: local times are read in the site's zone where there is no GMT", async () => {
    const item = wxrItem({ id: 1, slug: "a", date: "2024-07-01 12:00:00" }).replace(
      /<wp:post_date_gmt>[^<]*/,
      "<wp:post_date_gmt>0000-00-00 00:00:00",
    );
    await importFiles([await wxrFile(item)], { siteTimeZone: "Europe/Paris" });
    expect((await story("a")).publishedAt?.toISOString()).toBe("2024-07-01T10:00:00.000Z");
  });

  test("I4: a password keeps the words from readers, lists and search, and for editors", async () => {
    await importEntries(
      wxrItem({
        id: 1,
        slug: "locked",
        body: "The secret quay.",
        excerpt: "Secret.",
        more: "<wp:post_password>enter</wp:post_password>",
        meta: { _yoast_wpseo_metadesc: "Secret." },
      }),
    );
    const { stage, unlistedAt, copy, live, search } = await story("locked");
    expect([stage, unlistedAt !== null]).toEqual(["live", true]);
    expect(words(copy.body)).toBe("The secret quay.");
    expect(JSON.stringify(live).toLowerCase()).not.toContain("secret");
    expect(words(live?.body)).toMatch(/password/);
    expect(search).not.toMatch(/secret|quay/);
  });

  test("I7: one section by the deepest category, the others and the tags are topics; none is Uncategorized", async () => {
    await importEntries(
      wxrItem({
        id: 1,
        slug: "a",
        terms: [
          "category:sport",
          "category:harbour",
          "post_tag:fish",
          "post_tag:fish",
          "post_format:post-format-aside",
        ],
      }),
      wxrItem({ id: 2, slug: "b" }),
      wxrCategory("harbour", "town"),
      wxrCategory("town", "news"),
      wxrCategory("sport"),
    );
    const tree = await db()
      .select({ slug: sections.slug, parentId: sections.parentId, id: sections.id })
      .from(sections);
    const parentOf = (slug: string) =>
      tree.find(({ id }) => id === tree.find((row) => row.slug === slug)?.parentId)?.slug;
    expect([parentOf("harbour"), parentOf("town"), parentOf("news")]).toEqual([
      "town",
      "news",
      undefined,
    ]);
    const { sectionId, id } = await story("a");
    expect(tree.find((section) => section.id === sectionId)?.slug).toBe("harbour");
    const about = await db()
      .select({ slug: topics.slug })
      .from(articleTopics)
      .innerJoin(topics, eq(topics.id, articleTopics.topicId))
      .where(eq(articleTopics.articleId, id))
      .orderBy(articleTopics.position);
    expect(about).toEqual([{ slug: "fish" }, { slug: "sport" }]);
    const none = (await story("b")).sectionId;
    expect(tree.find((section) => section.id === none)?.slug).toBe("uncategorized");
  });

  test("I7: the category marked as primary is the section", async () => {
    await importEntries(
      wxrCategory("town", "news", "31"),
      wxrCategory("sport", "", "32"),
      wxrItem({
        id: 1,
        slug: "a",
        terms: ["category:town", "category:sport"],
        meta: { _yoast_wpseo_primary_category: "32" },
      }),
    );
    const [section] = await db()
      .select({ slug: sections.slug })
      .from(sections)
      .where(eq(sections.id, (await story("a")).sectionId!));
    expect(section?.slug).toBe("sport");
  });

  test("I6: Co-Authors terms before the creator, in order, each once; no account, no email", async () => {
    const author = (login: string, name: string) =>
      `<wp:author><wp:author_login>${login}</wp:author_login><wp:author_email>${login}@mail.example</wp:author_email><wp:author_display_name>${name}</wp:author_display_name></wp:author>`;
    const report = await importEntries(
      author("ana", "Ana Sol"),
      author("bo.berg", "Bo Berg"),
      wxrItem({
        id: 1,
        slug: "a",
        creator: "ana",
        terms: ["author:cap-bo-berg", "author:cap-guest", "author:cap-bo-berg"],
      }),
      wxrItem({ id: 2, slug: "b", creator: "ana" }),
      wxrItem({ id: 3, slug: "c", creator: "cy@mail.example" }),
      wxrItem({
        id: 4,
        type: "guest-author",
        slug: "cap-guest",
        status: "publish",
        meta: {
          "cap-display_name": "Gia Guest",
          "cap-description": "<p>Writes.</p>",
          "cap-website": "https://gia.example",
          "cap-user_email": "gia@mail.example",
        },
      }),
    );
    const names = async (slug: string) =>
      (
        await db()
          .select({ name: authors.name, role: bylines.role })
          .from(bylines)
          .innerJoin(authors, eq(authors.id, bylines.authorId))
          .where(eq(bylines.articleId, (await story(slug)).id))
          .orderBy(bylines.position)
      ).map(({ name }) => name);
    expect([await names("a"), await names("b"), await names("c")]).toEqual([
      ["Bo Berg", "Gia Guest"],
      ["Ana Sol"],
      ["cy"],
    ]);
    const all = await db().select().from(authors);
    expect(all.find(({ name }) => name === "Gia Guest")).toMatchObject({
      slug: "gia-guest",
      biography: "Writes.",
      website: "https://gia.example",
    });
    expect(JSON.stringify(all)).not.toContain("mail.example");
    expect(report.unmappedAuthors).toEqual(["cy"]);
    const { rows } = await db().execute(sql`select count(*)::int as count from staff`);
    expect(rows).toEqual([{ count: 0 }]);
  });

  test("a title is words; without one the body's first, and slugs are decoded and unique", async () => {
    await importEntries(
      wxrItem({ id: 1, slug: "same", title: "Tide &amp;amp; &lt;em&gt;time&lt;/em&gt;" }),
      wxrItem({ id: 2, slug: "same", title: "", body: "First words." }),
      wxrItem({ id: 3, slug: "%c3%a9t%c3%a9", body: "" }),
    );
    expect((await story("same")).copy.headline).toBe("Tide & time");
    expect((await story("same-2")).copy.headline).toBe("First words.");
    expect((await story("été")).copy.headline).toBe("Title 3");
  });

  test("I15: a sticky story takes a free place of the front page, once", async () => {
    const entries = [wxrItem({ id: 1, slug: "a", more: "<wp:is_sticky>1</wp:is_sticky>" })];
    await importEntries(...entries);
    expect(await db().select({ position: frontSlots.position }).from(frontSlots)).toEqual([
      { position: 1 },
    ]);
    await db().delete(frontSlots);
    await importEntries(...entries);
    expect(await db().select().from(frontSlots)).toEqual([]);
  });

  test("I16: what is of no known kind has a line", async () => {
    const report = await importEntries(
      wxrItem({ id: 1, type: "nav_menu_item" }),
      wxrItem({ id: "" }),
      "<wp:term><wp:term_taxonomy>nav_menu</wp:term_taxonomy><wp:term_slug>top</wp:term_slug></wp:term>",
    );
    expect(report.kinds.other?.skipped).toEqual({
      "type nav_menu_item": 1,
      "no post id": 1,
      "taxonomy nav_menu": 1,
    });
  });

  test("I16: what fails is undone whole, has a line without anybody's words, and stops nothing", async () => {
    await db().execute(
      sql`alter table revisions add constraint no_boom check (headline <> 'Boom')`,
    );
    const report = await importEntries(
      wxrItem({ id: 1, slug: "boom", title: "Boom", terms: ["category:news"] }),
      wxrItem({ id: 2, slug: "b", terms: ["category:news"] }),
    );
    expect(report.failures).toEqual([
      { noun: "story", id: "1", title: "Boom", reason: expect.stringContaining("no_boom") },
    ]);
    expect(report.kinds.story).toMatchObject({ created: 1, failed: 1 });
    const rows = await db().select({ slug: articles.slug }).from(articles);
    expect(rows).toEqual([{ slug: "b" }]);
  });
});

describe("pages", () => {
  test("published ones have a date, others none; addresses never meet a section's", async () => {
    const report = await importEntries(
      wxrItem({ id: 1, slug: "a", terms: ["category:about"] }),
      wxrItem({ id: 2, type: "page", slug: "about", title: "About us" }),
      wxrItem({ id: 3, type: "page", slug: "search", title: "Find" }),
      wxrItem({ id: 4, type: "page", slug: "plan", status: "draft" }),
      wxrItem({
        id: 5,
        type: "page",
        slug: "closed",
        more: "<wp:post_password>x</wp:post_password>",
      }),
      wxrItem({ id: 6, type: "page", status: "trash" }),
    );
    const rows = await db().select().from(pages).orderBy(asc(pages.id));
    expect(rows.map(({ slug, publishedAt }) => [slug, publishedAt !== null])).toEqual([
      ["about-2", true],
      ["search-2", true],
      ["plan", false],
      ["closed", false],
    ]);
    expect(report.kinds.page).toMatchObject({ created: 4, skipped: { trash: 1 } });
  });
});

describe("addresses", () => {
  test("I14: old ones lead to the new ones in one step, and nowhere from what readers cannot open", async () => {
    await importEntries(
      wxrItem({
        id: 1,
        slug: "tide",
        terms: ["category:news", "post_tag:fish"],
        meta: { _wp_old_slug: "ebb" },
      }),
      wxrItem({ id: 2, slug: "sketch", status: "draft" }),
      wxrItem({ id: 3, type: "page", slug: "about" }),
    );
    const all = await db().select().from(redirects);
    const to = Object.fromEntries(all.map(({ path, target }) => [path, target]));
    expect(to).toMatchObject({
      "/tide": "/news/tide",
      "/ebb": "/news/tide",
      "/?p=1": "/news/tide",
      "/2024/03/05/tide": "/news/tide",
      "/2024/03/05/ebb": "/news/tide",
      "/?page_id=3": "/about",
      "/category/news": "/news",
      "/tag/fish": "/topics/fish",
      "/author/ana": "/authors/ana",
    });
    expect(Object.keys(to)).not.toContain("/?p=2");
    expect(all.filter(({ target }) => target in to)).toEqual([]);
  });

  test("D9: numbers of lists, pages of attachments and old files lead on as well", async () => {
    const upload = (id: number, parent: number, link: string) =>
      wxrItem({
        id,
        type: "attachment",
        slug: link,
        status: "inherit",
        more: `<wp:post_parent>${parent}</wp:post_parent><wp:attachment_url>https://old.example/wp-content/uploads/2024/03/hall-${id}.jpg</wp:attachment_url>`,
      });
    await importEntries(
      wxrCategory("news"),
      upload(7, 1, "news/tide/hall"),
      upload(8, 2, "news/sketch/hall"),
      upload(9, 0, "hall-alone"),
      wxrItem({ id: 1, slug: "tide", terms: ["category:news", "post_tag:fish"] }),
      wxrItem({ id: 2, slug: "sketch", status: "draft" }),
    );
    const all = await db().select().from(redirects);
    const to = Object.fromEntries(all.map(({ path, target }) => [path, target]));
    expect(to).toMatchObject({
      "/news/tide/hall": "/news/tide",
      "/?attachment_id=7": "/news/tide",
      "/?p=7": "/news/tide",
      "/?tag=fish": "/topics/fish",
    });
    expect(Object.keys(to).filter((path) => /sketch|alone|=8$|=9$/.test(path))).toEqual([]);
    expect(all.filter(({ target }) => target in to)).toEqual([]);
  });

  test("I14: what an editor set stays; what an import set follows the story", async () => {
    await db().insert(redirects).values({ path: "/tide", target: "/desk-choice", source: "desk" });
    const entry = (category: string) =>
      wxrItem({ id: 1, slug: "tide", terms: [`category:${category}`] });
    await importEntries(entry("news"));
    await importEntries(entry("town"));
    const rows = await db()
      .select({ path: redirects.path, target: redirects.target })
      .from(redirects);
    expect(rows).toContainEqual({ path: "/tide", target: "/desk-choice" });
    expect(rows).toContainEqual({ path: "/?p=1", target: "/town/tide" });
  });
});

describe("again", () => {
  const first = [
    wxrCategory("news"),
    wxrItem({ id: 1, slug: "a", body: "Old words.", terms: ["category:news"] }),
    wxrItem({ id: 2, slug: "b", body: "Old words." }),
    wxrItem({ id: 3, type: "page", slug: "about", body: "Old page." }),
  ];
  const second = [
    wxrCategory("news"),
    wxrItem({ id: 1, slug: "a", body: "New words.", terms: ["category:news"] }),
    wxrItem({ id: 2, slug: "b", body: "New words." }),
    wxrItem({ id: 3, type: "page", slug: "about", body: "New page." }),
    wxrItem({ id: 4, slug: "c" }),
  ];

  test("I3: what changed in the file is changed here, with a revision, and its pages are dropped", async () => {
    await importEntries(...first);
    forgetExpiredTags();
    const report = await importEntries(...second);
    expect(report.kinds.story).toMatchObject({ created: 1, updated: 2, unchanged: 0, kept: 0 });
    expect(report.kinds.page).toMatchObject({ updated: 1 });
    const { id, copy, live } = await story("a");
    expect([words(copy.body), words(live?.body), copy.version, live?.number]).toEqual([
      "New words.",
      "New words.",
      2,
      2,
    ]);
    expect(expiredTags()).toContain(articleTag(id));
    const [page] = await db().select().from(pages);
    expect(words(page?.body)).toBe("New page.");
  });

  test("I3: what was edited here stays, and is listed", async () => {
    await importEntries(...first);
    await db()
      .update(workingCopies)
      .set({ headline: "Our headline" })
      .where(eq(workingCopies.articleId, (await story("a")).id));
    await db().update(pages).set({ title: "Ours" });
    const report = await importEntries(...second);
    expect(report.kept.map(({ noun, id, reason }) => [noun, id, reason])).toEqual([
      ["story", "1", "edited here"],
      ["page", "3", "edited here"],
    ]);
    const { copy } = await story("a");
    expect([copy.headline, words(copy.body)]).toEqual(["Our headline", "Old words."]);
    expect(words((await story("b")).copy.body)).toBe("New words.");
  });

  test("I3: a story that was deleted, withdrawn or published here is not undone", async () => {
    await importEntries(
      wxrItem({ id: 1, slug: "gone" }),
      wxrItem({ id: 2, slug: "withdrawn" }),
      wxrItem({ id: 3, slug: "ours" }),
    );
    await db().delete(articles).where(eq(articles.slug, "gone"));
    await db()
      .update(articles)
      .set({ stage: "retracted", retractedAt: new Date(), retractionReason: "Wrong." })
      .where(eq(articles.slug, "withdrawn"));
    const report = await importEntries(
      wxrItem({ id: 1, slug: "gone", body: "x" }),
      wxrItem({ id: 2, slug: "withdrawn", body: "x" }),
      wxrItem({ id: 3, slug: "ours", status: "draft" }),
    );
    expect(report.kinds.story).toMatchObject({
      created: 0,
      updated: 0,
      kept: 2,
      skipped: { "deleted here": 1 },
    });
    expect((await story("withdrawn")).stage).toBe("retracted");
    expect((await story("ours")).stage).toBe("live");
  });

  test("I3: another site's post of the same number is another story", async () => {
    await importEntries(wxrItem({ id: 1, slug: "a" }));
    const other = await wxrFile(wxrItem({ id: 1, slug: "a" }));
    const { readFile, writeFile } = await import("node:fs/promises");
    await writeFile(
      other,
      (await readFile(other, "utf8")).replaceAll("old.example", "other.example"),
    );
    expect((await importFiles([other])).kinds.story).toMatchObject({ created: 1 });
    expect((await story("a-2")).stage).toBe("live");
  });

  test("I3: a section of the same name and address here is used, and never changed by a file", async () => {
    await db().insert(sections).values({ slug: "news", name: "News", description: "Ours" });
    await importEntries(...first);
    await importEntries(...second);
    const rows = await db().select().from(sections).where(eq(sections.slug, "news"));
    expect(rows.map(({ name, description }) => [name, description])).toEqual([["News", "Ours"]]);
    expect((await story("a")).sectionId).toBe(rows[0]?.id);
  });
});

test("I1: several files are one site, whatever points where", async () => {
  const posts = await wxrFile(
    wxrItem({
      id: 1,
      slug: "a",
      terms: ["category:harbour"],
      body: '<img class="wp-image-9" src="https://old.example/wp-content/uploads/2024/boat-300x200.jpg">',
      meta: { _thumbnail_id: "9" },
    }),
  );
  const rest = await wxrFile(
    wxrCategory("harbour", "town"),
    wxrItem({
      id: 9,
      type: "attachment",
      status: "inherit",
      more: "<wp:attachment_url>https://old.example/wp-content/uploads/2024/boat.jpg</wp:attachment_url>",
    }),
  );
  const report = await importFiles([posts, rest]);
  expect(report.kinds.media).toMatchObject({ created: 1 });
  const { copy } = await story("a");
  expect(parseBody(copy.body).content).toEqual([
    { type: "image", attrs: { mediaId: copy.leadMediaId } },
  ]);
  expect(report.missingMedia).toEqual([
    {
      id: "9",
      file: "https://old.example/wp-content/uploads/2024/boat.jpg",
      reason: "file not found",
    },
  ]);
});

test("I16: the report is kept with the run, and the run is in the audit", async () => {
  const report = await importEntries(wxrItem({ id: 1 }));
  const [row] = await db().select().from(imports);
  expect(row).toMatchObject({
    source: "wordpress",
    site: "old.example",
    report: JSON.parse(JSON.stringify(report)),
  });
  const { rows } = await db().execute(sql`select action, actor_kind from audit`);
  expect(rows).toEqual([{ action: "import.finish", actor_kind: "system" }]);
});

test("I17: nothing leaves: no job, no message", async () => {
  const jobs = async () =>
    (await db().execute(sql`select count(*)::int as n from pgboss.job`)).rows[0];
  const before = await jobs();
  await importEntries(
    wxrItem({ id: 1 }),
    wxrItem({ id: 2, status: "future", date: "2999-01-01 00:00:00" }),
  );
  expect(await jobs()).toEqual(before);
  expect((await db().execute(sql`select count(*)::int as n from messages`)).rows).toEqual([
    { n: 0 },
  ]);
});

test("a rehearsal reports the same and leaves nothing", async () => {
  const file = await wxrFile(
    wxrCategory("news"),
    wxrItem({ id: 1, terms: ["category:news"] }),
    wxrItem({ id: 2, type: "page" }),
  );
  const rehearsed = await importFiles([file], { dryRun: true });
  expect(rehearsed.kinds).toMatchObject({
    story: { created: 1 },
    page: { created: 1 },
    section: { created: 1 },
  });
  const counts = await db().execute(
    sql`select (select count(*) from articles)::int a, (select count(*) from sections)::int s, (select count(*) from imported_rows)::int r, (select count(*) from imports)::int i`,
  );
  expect(counts.rows).toEqual([{ a: 0, s: 0, r: 0, i: 0 }]);
  expect((await importFiles([file])).kinds).toEqual(rehearsed.kinds);
});

test("I2: a file that is no export stops the import before it starts, and is named", async () => {
  const good = await wxrFile(wxrItem({ id: 1 }));
  await expect(importFiles([good, import.meta.filename])).rejects.toThrow(
    new Refusal("import-wordpress.db.test.ts: This file is not a WordPress export (WXR)."),
  );
  await expect(importFiles(["/nowhere/x.xml"])).rejects.toThrow("There is no such file.");
  expect(await db().select().from(articles)).toEqual([]);
});

test("a time zone that does not exist is refused", async () => {
  await expect(importFiles([await wxrFile()], { siteTimeZone: "Mars/Olympus" })).rejects.toThrow(
    Refusal,
  );
});

test("the share of work done rises to 1", async () => {
  const shares: number[] = [];
  await importFiles([await wxrFile(wxrItem({ id: 1 }))], {
    onProgress: (share: number) => shares.push(share),
  });
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
