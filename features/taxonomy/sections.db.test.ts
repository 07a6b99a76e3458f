import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { audit } from "#db/schema/audit.ts";
import { redirects } from "#db/schema/redirects.ts";
import { sections } from "#db/schema/sections.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { systemActor } from "#features/auth/actor.ts";
import { siteTag } from "#features/settings/tags.ts";
import { SectionInput } from "#features/taxonomy/input.ts";
import { orderSections } from "#features/taxonomy/order-sections.ts";
import { listTopSections } from "#features/taxonomy/queries.ts";
import { removeSection } from "#features/taxonomy/remove-section.ts";
import { saveSection } from "#features/taxonomy/save-section.ts";
import { sectionTag } from "#features/taxonomy/tags.ts";
import { Conflict, Forbidden, Invalid } from "#lib/errors.ts";

const named = (name: string, more = {}) => SectionInput.parse({ name, ...more });

describe("saveSection", () => {
  test("E19: the first section of a new publication stands in the navigation at once", async ({
    tx,
  }) => {
    const administrator = await makeStaff(tx, "administrator");
    const { id } = await saveSection(administrator, named("Peace"));
    await saveSection(administrator, named("Money"));
    expect((await listTopSections()).map(({ slug }) => slug)).toEqual(["peace", "money"]);
    expect(expiredTags()).toContain(sectionTag(id));
    expect(expiredTags()).toContain(siteTag());
  });

  test("E19: with a new address, what led to its stories leads to where they are", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    await addLiveArticle(tx, { slug: "story", sectionId });
    await tx.insert(redirects).values({ path: "/?p=1", target: "/peace/story", source: "import" });
    await saveSection(systemActor, named("War", { sectionId: String(sectionId), slug: "war" }));
    const rows = await tx.select().from(redirects);
    expect(new Map(rows.map(({ path, target }) => [path, target]))).toEqual(
      new Map([
        ["/?p=1", "/war/story"],
        ["/peace", "/war"],
      ]),
    );
  });

  test("E19: addresses of the site itself, of years and of pages are not to be had; nor a loop", async ({
    tx,
  }) => {
    for (const slug of ["desk", "topics", "2026"]) {
      await expect(saveSection(systemActor, named("X", { slug }))).rejects.toThrow(Invalid);
    }
    const top = await addSection(tx, "top");
    const below = await addSection(tx, "below", top);
    const loop = named("Top", { sectionId: String(top), parentId: String(below) });
    await expect(saveSection(systemActor, loop)).rejects.toMatchObject({
      issues: [{ field: "parentId", key: "manage.sectionLoop" }],
    });
  });

  test("X3: a section editor may not", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const actor = await makeStaff(tx, "section_editor", sectionId);
    await expect(saveSection(actor, named("Mine"))).rejects.toThrow(Forbidden);
  });
});

describe("orderSections", () => {
  test("E19: readers meet them in the new order; one that somebody added meanwhile is a conflict", async ({
    tx,
  }) => {
    const ids = [await addSection(tx, "a"), await addSection(tx, "b"), await addSection(tx, "c")];
    const order = [ids[2]!, ids[0]!, ids[1]!];
    forgetExpiredTags();
    await orderSections(systemActor, { parentId: null, order });
    expect((await listTopSections()).map(({ slug }) => slug)).toEqual(["c", "a", "b"]);
    expect(expiredTags()).toContain(siteTag());
    const records = await tx.select().from(audit).where(eq(audit.action, "section.order"));
    expect(records).toMatchObject([{ after: order }]);
    const stale = orderSections(systemActor, { parentId: null, order: order.slice(1) });
    await expect(stale).rejects.toThrow(Conflict);
    const writer = await makeStaff(tx, "writer");
    const ordering = orderSections(writer, { parentId: null, order: ids });
    await expect(ordering).rejects.toThrow(Forbidden);
  });
});

describe("removeSection", () => {
  test("E19: one with stories or sections stays; an empty one goes", async ({ tx }) => {
    const used = await addSection(tx, "used");
    const empty = await addSection(tx, "empty", used);
    await addLiveArticle(tx, { slug: "story", sectionId: used });
    await expect(removeSection(systemActor, { sectionId: used })).rejects.toThrow(Invalid);
    await removeSection(systemActor, { sectionId: empty });
    expect(await tx.select().from(sections)).toMatchObject([{ id: used }]);
  });
});
