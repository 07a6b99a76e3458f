import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { authors } from "#db/schema/authors.ts";
import { pages } from "#db/schema/pages.ts";
import { sections } from "#db/schema/sections.ts";
import { topics } from "#db/schema/topics.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { type Actor, readerActor } from "#features/auth/actor.ts";
import { findAtDesk } from "#features/finder/find-at-desk.ts";
import { Forbidden } from "#lib/errors.ts";

const found = async (actor: Actor, words: string) =>
  (await findAtDesk(actor, words)).map(({ kind, name }) => `${kind} ${name}`);

describe("E13: the finder", () => {
  test("finds stories in every stage, with words in any order, and forgives spelling and accents", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const headline = "Les négociateurs quittent Genève";
    const { articleId } = await makeStory(tx, editor, { headline, standfirst: "" });
    for (const words of ["geneve negociateurs", "négo", "negociatuers", "QUITTENT  gen", "ge"]) {
      expect(await found(editor, words), words).toContain(`story ${headline}`);
    }
    expect(await findAtDesk(editor, "genève")).toContainEqual({
      kind: "story",
      name: headline,
      detail: "Draft",
      url: `/desk/stories/${articleId}`,
    });
    expect(await found(editor, "xylophone")).toEqual([]);
  });

  test("finds authors, sections, topics and pages, and leads on to them", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const [author] = await tx
      .insert(authors)
      .values({ slug: "helo", name: "Héloïse Marchand" })
      .returning();
    const [section] = await tx
      .insert(sections)
      .values({ slug: "rights", name: "Rights" })
      .returning();
    const [topic] = await tx.insert(topics).values({ slug: "vetoes", name: "Vetoes" }).returning();
    await tx.insert(pages).values({ slug: "ethics", title: "Our ethics", body: {} });
    const url = async (words: string) => (await findAtDesk(editor, words))[0]?.url;
    expect(await url("marchnad")).toBe(`/desk?authorId=${author!.id}`);
    expect(await url("heloise")).toBe(`/desk?authorId=${author!.id}`);
    expect(await url("righ")).toBe(`/desk?sectionId=${section!.id}`);
    expect(await url("veto")).toBe(`/desk?topicId=${topic!.id}`);
    expect(await url("ethics")).toBe("/ethics");
  });

  test("X3: a contributor finds no story of others, a reader nothing at all", async ({ tx }) => {
    const contributor = await makeStaff(tx, "contributor");
    await makeStory(tx, await makeStaff(tx, "editor"), { headline: "Quartz prices" });
    await makeStory(tx, contributor, { headline: "Quartz mines" });
    expect(await found(contributor, "quartz")).toEqual(["story Quartz mines"]);
    expect(await found(contributor, "quarzt")).toEqual(["story Quartz mines"]);
    await expect(findAtDesk(readerActor, "quartz")).rejects.toThrow(Forbidden);
  });

  test("X8: nothing that is typed breaks it", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    for (const words of ["%", "_", "\\", "'; drop table staff", "\0", "  ", "a".repeat(9000)]) {
      expect(await found(editor, words)).toEqual([]);
    }
    expect(await tx.select().from(authors).where(eq(authors.slug, "none"))).toEqual([]);
  });
});
