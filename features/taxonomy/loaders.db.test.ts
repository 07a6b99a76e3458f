import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { sections } from "#db/schema/sections.ts";
import { settings } from "#db/schema/settings.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { inSections } from "#features/articles/listing.ts";
import { listPage } from "#features/articles/queries.ts";
import { siteTag } from "#features/settings/tags.ts";
import { loadSection, loadSite, loadTopic } from "#features/taxonomy/loaders.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";
import { newRender, withRender } from "#lib/render.ts";

describe("sections", () => {
  test("a section has everything below it, three levels deep, and nothing beside it", async ({
    tx,
  }) => {
    const world = await addSection(tx, "world");
    const africa = await addSection(tx, "africa", world);
    const sahel = await addSection(tx, "sahel", africa);
    const mali = await addSection(tx, "mali", sahel);
    await addSection(tx, "money");
    const below = async (slug: string) => (await loadSection(slug))?.withDescendants.toSorted();
    expect(await below("world")).toEqual([world, africa, sahel, mali].toSorted());
    expect(await below("sahel")).toEqual([sahel, mali].toSorted());
    expect(await below("mali")).toEqual([mali]);
    await addLiveArticle(tx, { slug: "deep", sectionId: mali });
    const { withDescendants } = (await loadSection("world"))!;
    const { items } = await listPage(inSections(withDescendants), { limit: 9 });
    expect(items.map(({ slug }) => slug)).toEqual(["deep"]);
  });

  test("its page depends on every section that it lists", async ({ tx }) => {
    const world = await addSection(tx, "world");
    const africa = await addSection(tx, "africa", world);
    const render = newRender();
    await withRender(render, () => loadSection("world"));
    expect([...render.tags].sort()).toEqual([sectionTag(world), sectionTag(africa)].sort());
  });

  test("R14: a circle of parents ends", async ({ tx }) => {
    const one = await addSection(tx, "one");
    const two = await addSection(tx, "two", one);
    await tx.update(sections).set({ parentId: two }).where(eq(sections.id, one));
    expect((await loadSection("one"))?.withDescendants.toSorted()).toEqual([one, two].toSorted());
  });

  test("an address of no section is left to others, and declares nothing", async () => {
    const render = newRender();
    expect(await withRender(render, () => loadSection("about"))).toBeUndefined();
    expect(render.declared).toBe(false);
  });
});

describe("topics", () => {
  test("a topic's page depends on it; an unknown one is a 404 that is not kept", async ({ tx }) => {
    const [topic] = await tx.insert(topics).values({ slug: "votes", name: "Votes" }).returning();
    const render = newRender();
    expect(await withRender(render, () => loadTopic("votes"))).toMatchObject({ name: "Votes" });
    expect([...render.tags]).toEqual([topicTag(topic!.id)]);
    const missing = newRender();
    const loading = withRender(missing, () => loadTopic("Votes"));
    await expect(loading).rejects.toMatchObject({ digest: expect.stringMatching(/404$/) });
    expect(missing.declared).toBe(false);
  });
});

describe("the site around every page", () => {
  test("E19: name, and the first level of sections in the newsroom's order", async ({ tx }) => {
    const made = await tx
      .insert(sections)
      .values([
        { slug: "b", name: "B", position: 2 },
        { slug: "z", name: "Z", position: 1 },
        { slug: "a", name: "A", position: 2 },
      ])
      .returning();
    await addSection(tx, "below", made[0]!.id);
    await tx.update(settings).set({ name: "The Ledger" });
    const site = await loadSite();
    expect(site.settings.name).toBe("The Ledger");
    expect(site.sections.map(({ slug }) => slug)).toEqual(["z", "a", "b"]);
  });

  test("it makes a page one for readers, but alone keeps none", async () => {
    const render = newRender();
    await withRender(render, loadSite);
    expect(render).toMatchObject({ readerPage: true, declared: false });
    expect([...render.tags]).toEqual([siteTag()]);
  });

  test("a database that is not ours is said to be so", async ({ tx }) => {
    await tx.delete(settings);
    await expect(loadSite()).rejects.toThrow("settings row");
  });
});
