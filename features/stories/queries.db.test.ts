import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { type Actor, readerActor } from "#features/auth/actor.ts";
import { createArticle } from "#features/revisions/create-article.ts";
import { readFilter } from "#features/stories/filter-query.ts";
import { listStories, listStoryChoices } from "#features/stories/queries.ts";
import { storyOrders } from "#features/stories/rules.ts";
import { assignArticle } from "#features/workflow/assign-article.ts";
import { moveArticle } from "#features/workflow/move-article.ts";

const headlines = async (actor: Actor, query: Record<string, string> = {}, timeZone = "UTC") =>
  (await listStories(actor, readFilter(query), timeZone)).items.map(({ headline }) => headline);

/** Stories of one author; two of three share every time and headline, so that only the id tells them apart. */
async function makeMany(tx: Transaction, actor: Actor, total: number) {
  for (let number = 0; number < total; number += 1) {
    const { articleId } = await createArticle(actor);
    const at = `2026-01-0${1 + (number % 3)}T00:00:00.123456Z`;
    const headline = `Story ${number % 3}`;
    const isThis = eq(workingCopies.articleId, articleId);
    await tx
      .update(workingCopies)
      .set({ headline, editedAt: sql`${at}` })
      .where(isThis);
    if (number % 2 === 0) continue;
    const times = { dueAt: sql`${at}`, publishedAt: sql`${at}` };
    await tx.update(articles).set(times).where(eq(articles.id, articleId));
  }
}

describe("E13: the list of stories", () => {
  test("in every order pages follow each other without a gap or a repetition", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    await makeMany(tx, editor, 110);
    for (const order of storyOrders) {
      const seen: number[] = [];
      let after: string | undefined;
      do {
        const page = await listStories(editor, { order, after });
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after);
      expect(seen, order).toHaveLength(110);
      expect(new Set(seen).size, order).toBe(110);
    }
  });

  test("one order is the other the other way round", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    await makeMany(tx, editor, 12);
    const ids = async (order: (typeof storyOrders)[number]) =>
      (await listStories(editor, { order })).items.map(({ id }) => id);
    for (const [one, other] of [
      ["edited", "edited_first"],
      ["published", "published_first"],
      ["due", "due_last"],
      ["headline", "headline_last"],
    ] as const) {
      expect(await ids(one)).toEqual((await ids(other)).toReversed());
    }
  });

  test("narrowed by words of headline and standfirst, in any order, without accents, taken literally", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    await makeStory(tx, editor, { headline: "100% of the vote", standfirst: "In Genève." });
    await makeStory(tx, editor, { headline: "1000 of the votes", standfirst: "" });
    expect(await headlines(editor, { words: "100%" })).toEqual(["100% of the vote"]);
    expect(await headlines(editor, { words: "OF VOTE the" })).toHaveLength(2);
    expect(await headlines(editor, { words: "geneve vote" })).toEqual(["100% of the vote"]);
    expect(await headlines(editor, { words: "chair" })).toEqual([]);
  });

  test("narrowed by stage, section, author, kind, language and assignee", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const writer = await makeStaff(tx, "writer");
    const one = await makeStory(tx, editor, {
      headline: "One",
      kind: "analysis",
      topicIds: [76, 77],
    });
    await makeStory(tx, editor, { headline: "Two" });
    const { articleId } = one;
    await moveArticle(editor, { articleId, to: "in_review" });
    await assignArticle(editor, { articleId, assigneeId: writer.staffId });
    await tx.update(articles).set({ language: "fr" }).where(eq(articles.id, articleId));
    const only: [Record<string, string>, string[]][] = [
      [{ stage: "in_review" }, ["One"]],
      [{ stage: "live" }, []],
      [{ sectionId: String(one.section.id) }, ["One"]],
      [{ authorId: String(one.authorId) }, ["One"]],
      [{ topicId: "77" }, ["One"]],
      [{ kind: "analysis" }, ["One"]],
      [{ language: "fr" }, ["One"]],
      [{ assignee: String(writer.staffId) }, ["One"]],
      [{ assignee: "nobody" }, ["Two"]],
      [{ assignee: "me" }, []],
      [{ language: "fr", kind: "news" }, []],
    ];
    for (const [query, expected] of only) {
      expect(await headlines(editor, query), JSON.stringify(query)).toEqual(expected);
    }
    expect(await headlines(writer, { assignee: "me" })).toEqual(["One"]);
    expect((await listStoryChoices()).languages).toEqual(["en", "fr"]);
  });

  test("a day is one of the publication's zone, and the last day is wholly in it", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor, { headline: "Late" });
    const dueAt = new Date("2026-03-09T03:30:00Z");
    await tx.update(articles).set({ dueAt }).where(eq(articles.id, articleId));
    const onDay = (from: string, to: string) =>
      headlines(editor, { dated: "due", from, to }, "America/New_York");
    expect(await onDay("2026-03-08", "2026-03-08")).toEqual(["Late"]);
    expect(await onDay("2026-03-09", "2026-03-09")).toEqual([]);
    expect(await headlines(editor, { dated: "published", from: "2026-03-01" })).toEqual([]);
  });

  test("an address that means nothing is passed over", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    await makeStory(tx, editor, { headline: "There" });
    const queries: Record<string, string>[] = [
      { stage: "nowhere", sectionId: "x", from: "2026-13-45", order: "up" },
      { after: "1~2026-02-31 00:00:00+00" },
      { after: "x" },
      { after: "9~infinity; drop table", order: "due" },
    ];
    for (const query of queries) {
      expect(await headlines(editor, query)).toEqual(["There"]);
    }
  });

  test("E16: a contributor sees what they began or were given, a reader nothing", async ({
    tx,
  }) => {
    const contributor = await makeStaff(tx, "contributor");
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor, { headline: "Given" });
    await makeStory(tx, editor, { headline: "The editor’s" });
    await makeStory(tx, contributor, { headline: "Their own" });
    expect(await headlines(contributor)).toEqual(["Their own"]);
    await assignArticle(editor, { articleId, assigneeId: contributor.staffId });
    expect((await headlines(contributor)).toSorted()).toEqual(["Given", "Their own"]);
    expect(await headlines(readerActor)).toEqual([]);
    expect(await headlines(await makeStaff(tx, "moderator"))).toHaveLength(3);
  });
});
