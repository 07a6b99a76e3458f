import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, articleTopics } from "#db/schema/articles.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { searchChoices } from "#db/schema/search.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { systemActor } from "#features/auth/actor.ts";
import { answerSearch } from "#features/search/answer-search.ts";
import { indexMissedStories } from "#features/search/index-missed-stories.ts";

type Story = Omit<Parameters<typeof addLiveArticle>[1], "slug">;

const HOUR = 3_600_000;

const body = (...paragraphs: string[]) => ({
  type: "doc",
  content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

/** Adds stories by their slugs, the first the newest, and lets search read them. */
async function addStories(
  tx: Transaction,
  stories: Record<string, Story>,
): Promise<Record<string, number>> {
  const sectionId = await addSection(tx, "peace");
  const ids: Record<string, number> = {};
  for (const [slug, story] of Object.entries(stories)) {
    const publishedAt = new Date(Date.now() - (Object.keys(ids).length + 1) * HOUR);
    ids[slug] = await addLiveArticle(tx, { slug, sectionId, publishedAt, ...story });
  }
  await indexMissedStories(systemActor);
  return ids;
}

/** Small archives are tried story by story; these words are now looked up, as in a large one. */
async function makeRare(tx: Transaction): Promise<void> {
  await tx.update(searchChoices).set({ stories: 10_000 }).where(eq(searchChoices.kind, "language"));
}

const WAYS = ["tried", "looked up"] as const;

const ask = (params: Parameters<typeof answerSearch>[0]) => answerSearch(params, "UTC");

async function slugs(params: Parameters<typeof answerSearch>[0]): Promise<string[] | undefined> {
  return (await ask(params)).results?.items.map(({ card }) => card.slug);
}

describe("words", () => {
  test("are stemmed in the language of each story, with accents folded", async ({ tx }) => {
    await addStories(tx, {
      english: { headline: "The candidate of São Tomé" },
      french: { language: "fr", headline: "Les élections anticipées" },
      spanish: { language: "es", headline: "Las canciones del corazón" },
      arabic: { language: "ar", headline: "انتخابات السلام" },
      german: { language: "de", headline: "Über den Fluß" },
    });
    expect(await slugs({ q: "candidates" })).toEqual(["english"]);
    expect(await slugs({ q: "SAO tome" })).toEqual(["english"]);
    expect(await slugs({ q: "election" })).toEqual(["french"]);
    expect(await slugs({ q: "élection" })).toEqual(["french"]);
    expect(await slugs({ q: "canción" })).toEqual(["spanish"]);
    expect(await slugs({ q: "corazon" })).toEqual(["spanish"]);
    expect(await slugs({ q: "سلام" })).toEqual(["arabic"]);
    expect(await slugs({ q: "uber fluß" })).toEqual(["german"]);
  });

  test.for(WAYS)(
    "between quotation marks stand together, after a minus are missing, with or are either (%s)",
    async (way, { tx }) => {
      await addStories(tx, {
        together: { headline: "a", body: body("The climate talks began.") },
        apart: { headline: "b", body: body("Talks on the climate began.") },
        mayor: { headline: "Elections without a mayor" },
        river: { headline: "Elections at the river" },
      });
      if (way === "looked up") await makeRare(tx);
      expect(await slugs({ q: '"climate talks"' })).toEqual(["together"]);
      expect(await slugs({ q: "climate talks" })).toEqual(["together", "apart"]);
      expect(await slugs({ q: "election -mayors" })).toEqual(["river"]);
      expect(await slugs({ q: "river or climate" })).toEqual(["river", "together", "apart"]);
      expect(await slugs({ q: "-elections" })).toEqual(["together", "apart"]);
      expect(await slugs({ q: '-"climate talks"' })).toEqual(["apart", "mayor", "river"]);
    },
  );

  test.for(WAYS)(
    "that one language leaves out and another does not are looked for where they say something (%s)",
    async (way, { tx }) => {
      await addStories(tx, {
        sin: { headline: "A tax on sin" },
        tax: { headline: "A tax on sugar" },
        french: { language: "fr", headline: "La paix" },
      });
      if (way === "looked up") await makeRare(tx);
      expect(await slugs({ q: "sin tax" })).toEqual(["sin"]);
      expect(await slugs({ q: "la paix" })).toEqual(["french"]);
    },
  );

  test.for(WAYS)(
    "in a headline count more than in a body, and a newer story more than an older one (%s)",
    async (way, { tx }) => {
      const yearsAgo = (years: number) => new Date(Date.now() - years * 365 * 24 * HOUR);
      await addStories(tx, {
        body: { headline: "Other", body: body("Quorum.") },
        standfirst: { headline: "Other", standfirst: "Quorum" },
        headline: { headline: "Quorum" },
        older: { headline: "Quorum", publishedAt: yearsAgo(1) },
        ancient: { headline: "Quorum", publishedAt: yearsAgo(9) },
      });
      if (way === "looked up") await makeRare(tx);
      expect(await slugs({ q: "quorum" })).toEqual([
        "headline",
        "older",
        "standfirst",
        "body",
        "ancient",
      ]);
    },
  );
});

describe("what is never found", () => {
  test.for(WAYS)(
    "a story that is unlisted, embargoed, to come, withdrawn or withheld (%s)",
    async (way, { tx }) => {
      const ids = await addStories(tx, {
        open: { headline: "Quorum" },
        unlisted: { headline: "Quorum", unlistedAt: new Date() },
        future: { headline: "Quorum", publishedAt: new Date(Date.now() + HOUR) },
        embargoed: { headline: "Quorum" },
        withdrawn: { headline: "Quorum" },
        withheld: { headline: "Quorum secretly" },
      });
      if (way === "looked up") await makeRare(tx);
      const change = (slug: string, to: Partial<typeof articles.$inferInsert>) =>
        tx.update(articles).set(to).where(eq(articles.id, ids[slug]!));
      await change("embargoed", { embargoUntil: new Date(Date.now() + HOUR) });
      await change("withdrawn", {
        stage: "retracted",
        retractedAt: new Date(),
        retractionReason: "x",
      });
      await change("withheld", { withheldAt: new Date(), withheldReason: "x" });
      for (const q of ["quorum", '"quorum"', "quorum -peace", "-peace"]) {
        expect(await slugs({ q }), q).toEqual(["open"]);
      }
      expect((await ask({ q: "quorum" })).results?.total).toBe(1);
      await indexMissedStories(systemActor);
      expect(await slugs({ section: "peace" })).toEqual(["open"]);
      expect(await ask({ q: "secretlly" })).toMatchObject({ results: { total: 0 } });
      expect(await ask({ q: "secretlly" })).not.toHaveProperty("corrected");
    },
  );
});

describe("typing errors", () => {
  test("are forgiven: the nearest words of listed stories are searched for, and said", async ({
    tx,
  }) => {
    await addStories(tx, {
      agency: { headline: "The migration agency and the government" },
      other: { headline: "The government of the river" },
    });
    expect(await ask({ q: "migrashun" })).toMatchObject({
      corrected: "migration",
      results: { total: 1 },
    });
    expect(await ask({ q: "Goverment rivr" })).toMatchObject({
      corrected: "government river",
      results: { items: [{ card: { slug: "other" } }] },
    });
    expect(await ask({ q: '"migrashun"' })).not.toHaveProperty("corrected");
    expect(await ask({ q: "zzzzzz" })).toMatchObject({ results: { total: 0 } });
  });

  test("that some story has are found, with the better spelling beside them", async ({ tx }) => {
    const many = Array.from({ length: 12 }, (_, number) => [
      `s${number}`,
      { headline: "The government" },
    ]);
    await addStories(tx, { typo: { headline: "The goverment" }, ...Object.fromEntries(many) });
    expect(await ask({ q: "goverment" })).toMatchObject({
      suggestion: "government",
      results: { total: 1 },
    });
    expect(await ask({ q: "government" })).not.toHaveProperty("suggestion");
  });

  test("are none where a story is newer than what search has read", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    await addLiveArticle(tx, { slug: "new", sectionId, headline: "Quorum" });
    const { results, corrected } = await ask({ q: "quorum" });
    expect([results?.total, corrected]).toEqual([1, undefined]);
  });
});

describe("filters", () => {
  test.for(WAYS)("narrow words and, without words, list the newest (%s)", async (way, { tx }) => {
    const ids = await addStories(tx, {
      first: { headline: "Quorum", publishedAt: new Date("2026-03-02T10:00:00Z") },
      second: {
        headline: "Quorum again",
        publishedAt: new Date("2026-03-01T23:59:59Z"),
        language: "fr",
      },
      third: { headline: "Other", publishedAt: new Date("2026-02-28T10:00:00Z") },
    });
    const below = await addSection(
      tx,
      "talks",
      (await tx.select({ id: articles.sectionId }).from(articles).limit(1))[0]!.id!,
    );
    await addLiveArticle(tx, {
      slug: "below",
      sectionId: below,
      headline: "Quorum below",
      publishedAt: new Date("2026-01-01T10:00:00Z"),
    });
    const [topic] = await tx.insert(topics).values({ slug: "water", name: "Water" }).returning();
    const [author] = await tx.insert(authors).values({ slug: "ana", name: "Ana" }).returning();
    await tx.insert(articleTopics).values([
      { articleId: ids.first!, topicId: topic!.id },
      { articleId: ids.third!, topicId: topic!.id },
    ]);
    await tx
      .insert(bylines)
      .values({ articleId: ids.second!, authorId: author!.id, role: "text", position: 0 });
    await indexMissedStories(systemActor);
    const { choices } = await ask({});
    expect(choices).toMatchObject({
      section: [
        { value: "peace", stories: 4 },
        { value: "talks", stories: 1 },
      ],
      topic: [{ value: "water", stories: 2 }],
      author: [{ value: "ana", stories: 1 }],
      language: [
        { value: "en", stories: 3 },
        { value: "fr", stories: 1 },
      ],
    });
    if (way === "looked up") await makeRare(tx);
    const cases: [Record<string, string>, string[], string[]][] = [
      [{ section: "peace" }, ["first", "second", "below"], ["first", "second", "third", "below"]],
      [{ section: "talks" }, ["below"], ["below"]],
      [{ topic: "water" }, ["first"], ["first", "third"]],
      [{ author: "ana" }, ["second"], ["second"]],
      [{ language: "fr" }, ["second"], ["second"]],
      [{ from: "2026-03-01" }, ["first", "second"], ["first", "second"]],
      [{ to: "2026-03-01" }, ["second", "below"], ["second", "third", "below"]],
      [{ from: "2026-03-01", to: "2026-03-01" }, ["second"], ["second"]],
      [{ topic: "water", section: "peace", to: "2026-03-01" }, [], ["third"]],
      [{ author: "ana", topic: "water" }, [], []],
    ];
    for (const [filters, withWords, without] of cases) {
      const said = JSON.stringify(filters);
      expect(await slugs({ q: "quorum", ...filters }), said).toEqual(withWords);
      expect(await slugs(filters), said).toEqual(without);
      expect((await ask(filters)).results?.total, said).toBe(without.length);
    }
  });

  test("that name nothing are passed over, and the search goes on without them", async ({ tx }) => {
    await addStories(tx, { only: { headline: "Quorum" } });
    const found = await ask({ q: "quorum", section: "1 or 1=1", from: "2026-02-31" });
    expect(found).toMatchObject({
      passedOver: ["section", "from"],
      chosen: {},
      results: { total: 1 },
    });
    expect(await ask({ section: "none" })).toMatchObject({
      passedOver: ["section"],
      latest: [{ slug: "only" }],
    });
  });
});

describe("what is shown", () => {
  test("words are marked in the headline and in a passage; what a body says stays text", async ({
    tx,
  }) => {
    await addStories(tx, {
      body: {
        headline: "Élections <b>now</b>",
        body: body("First.", "An <i>election</i> & <script>."),
      },
      top: { headline: "Other", standfirst: "Of elections", body: body("An election.") },
    });
    const { results } = await ask({ q: "election" });
    const found = new Map(results!.items.map((item) => [item.card.slug, item]));
    expect(found.get("body")).toMatchObject({
      headline: [
        { text: "Élections", isMatch: true },
        { text: " <b>now</b>", isMatch: false },
      ],
      passage: [
        { text: "First. An <i>", isMatch: false },
        { text: "election", isMatch: true },
        { text: "</i> & <script>.", isMatch: false },
      ],
    });
    expect(found.get("top")?.passage[1]).toEqual({ text: "elections", isMatch: true });
  });

  test("the latest stories, where nothing was asked or found", async ({ tx }) => {
    await addStories(tx, { one: { headline: "Quorum" } });
    for (const params of [{}, { q: "" }, { q: "  " }, { q: "\u0000" }, { q: "nothing" }]) {
      expect((await ask(params)).latest.map(({ slug }) => slug)).toEqual(["one"]);
    }
    expect((await ask({ q: "quorum" })).latest).toEqual([]);
  });
});

describe("pages of results", () => {
  const count = 45;
  const stories = () =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`s${n}`, { headline: `Quorum ${n}` }]),
    );

  async function walk(
    params: Parameters<typeof answerSearch>[0],
    between: () => Promise<unknown>,
  ): Promise<string[]> {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { results } = await ask({ ...params, after });
      seen.push(...results!.items.map(({ card }) => card.slug));
      after = results!.next;
      await between();
    } while (after);
    return seen;
  }

  test.for([{ q: "quorum" }, { section: "peace" }])(
    "of %j follow each other without gap or repetition while stories are published",
    async (params, { tx }) => {
      await addStories(tx, stories());
      const [{ sectionId }] = (await tx
        .select({ sectionId: articles.sectionId })
        .from(articles)
        .limit(1)) as [{ sectionId: number }];
      let added = 0;
      const seen = await walk(params, async () => {
        added += 1;
        await addLiveArticle(tx, {
          slug: `new${added}`,
          sectionId,
          headline: "Quorum, the newest",
        });
      });
      expect(seen).toEqual(Array.from({ length: count }, (_, n) => `s${n}`));
    },
  );

  test.for(WAYS)(
    "R11: more than are compared are told as more, and an old headline is still among them (%s)",
    async (way, { tx }) => {
      const many = Array.from({ length: 230 }, (_, n) => [
        `s${n}`,
        { headline: "b", body: body("Quorum.") },
      ]);
      const old = { headline: "Quorum", publishedAt: new Date(Date.now() - 20_000 * HOUR) };
      await addStories(tx, { ...Object.fromEntries(many), old });
      if (way === "looked up") await makeRare(tx);
      const { results } = await ask({ q: "quorum" });
      expect(results).toMatchObject({ isCut: true, total: 201 });
      const seen = await walk({ q: "quorum" }, async () => {});
      expect(seen).toHaveLength(201);
      expect(seen.slice(0, 20)).toContain("old");
    },
  );

  test.for(["0", "-1", "1.5", "x", "NaN", "1e999", "", "9".repeat(40)])(
    "a place that is none, %j, is the first page",
    async (after, { tx }) => {
      await addStories(tx, { only: { headline: "Quorum" } });
      expect(await slugs({ q: "quorum", after })).toEqual(["only"]);
    },
  );

  test("a page past the end is empty and still knows how many there are", async ({ tx }) => {
    await addStories(tx, { only: { headline: "Quorum" } });
    for (const params of [{ q: "quorum" }, { section: "peace" }]) {
      const { results } = await ask({ ...params, after: "0-1" });
      expect(results).toMatchObject({ items: [], total: 1 });
    }
  });
});

test("X8: whatever the address says, there is an answer", async ({ tx }) => {
  await addStories(tx, { only: { headline: "Quorum" } });
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          "-",
          '"',
          "(",
          "!",
          "&",
          "|",
          ":*",
          "<->",
          "\\",
          "or",
          "a",
          "quorum",
          "'",
          "%",
          "the",
        ),
      )
      .map((parts) => parts.join(" ")),
    fc.string({ minLength: 300, maxLength: 10_000 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.record({ q: typed, section: typed, from: typed, after: typed }),
      async (params) => {
        const { words, results } = await ask(params);
        expect(words).not.toMatch(/\p{Cc}/u);
        expect(results === undefined).toBe(words === "");
      },
    ),
    { numRuns: 80 },
  );
  expect(await slugs({ q: "z".repeat(200) })).toEqual([]);
  expect(await slugs({ q: "quorum ".repeat(5_000) })).toEqual(["only"]);
});
