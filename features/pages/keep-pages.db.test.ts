import { describe, expect } from "vitest";
import { media } from "#db/schema/media.ts";
import { pages } from "#db/schema/pages.ts";
import { redirects } from "#db/schema/redirects.ts";
import { series } from "#db/schema/series.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { systemActor } from "#features/auth/actor.ts";
import { PageInput } from "#features/pages/input.ts";
import { findPage } from "#features/pages/queries.ts";
import { removePage } from "#features/pages/remove-page.ts";
import { savePage } from "#features/pages/save-page.ts";
import { pageTag } from "#features/pages/tags.ts";
import { SeriesInput } from "#features/series/input.ts";
import { orderSeries } from "#features/series/order-series.ts";
import { removeSeries } from "#features/series/remove-series.ts";
import { saveSeries } from "#features/series/save-series.ts";
import { seriesTag } from "#features/series/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

const page = (title: string, more = {}) =>
  PageInput.parse({ title, body: JSON.stringify(bodyOf("We report.")), ...more });

describe("static pages", () => {
  test("E19: a page is public once published, at an address of several parts", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { id } = await savePage(editor, page("Ethics", { slug: "/about/ethics/" }));
    expect(await findPage("about/ethics")).toBeUndefined();
    const out = page("Ethics", { slug: "ethics", published: "on", pageId: String(id) });
    await savePage(editor, out);
    expect(await findPage("ethics")).toMatchObject({ title: "Ethics", body: bodyOf("We report.") });
    expect(expiredTags()).toEqual(expect.arrayContaining([pageTag(id), siteTag()]));
    expect(await tx.select().from(redirects)).toMatchObject([
      { path: "/about/ethics", target: "/ethics" },
    ]);
    await expect(removePage(editor, { pageId: id })).rejects.toThrow(Invalid);
    await savePage(editor, page("Ethics", { slug: "ethics", pageId: String(id) }));
    await removePage(editor, { pageId: id });
    expect(await tx.$count(pages)).toBe(0);
  });

  test("E19: a page shows the pictures that are placed in it", async ({ tx }) => {
    const size = { width: 3, height: 2 };
    const [picture] = await tx
      .insert(media)
      .values({
        kind: "image",
        path: "a.png",
        filename: "a",
        mimeType: "image/png",
        alt: "A",
        ...size,
      })
      .returning();
    const image = { type: "image", attrs: { mediaId: picture!.id } };
    const body = JSON.stringify({ type: "doc", version: 1, content: [image] });
    await savePage(systemActor, page("Us", { slug: "us", published: "on", body }));
    expect((await findPage("us"))?.pictures).toMatchObject({ [picture!.id]: { alt: "A" } });
  });

  test("E19: an address of a section or of the site is refused; X3: a writer may not", async ({
    tx,
  }) => {
    await addSection(tx, "peace");
    for (const slug of ["peace", "desk/x", "search"]) {
      await expect(savePage(systemActor, page("X", { slug })), slug).rejects.toThrow(Invalid);
    }
    expect(PageInput.safeParse({ title: "X", body: "{}", slug: "a/../b" }).success).toBe(false);
    const writer = await makeStaff(tx, "writer");
    await expect(savePage(writer, page("X"))).rejects.toThrow(Forbidden);
  });
});

describe("series", () => {
  const named = (name: string, more = {}) =>
    SeriesInput.parse({ name, colour: "#0F5C8C", ...more });

  test("E19: one is made, ended and put in order, and one with stories stays", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { id } = await saveSeries(editor, named("Smoke"));
    const { id: other } = await saveSeries(editor, named("Letters"));
    expect(expiredTags()).toEqual(expect.arrayContaining([seriesTag(id), siteTag()]));
    await saveSeries(editor, named("Smoke", { seriesId: String(id), ended: "on" }));
    const [ended] = await tx.select().from(series).orderBy(series.id);
    await saveSeries(
      editor,
      named("Smoke", { seriesId: String(id), ended: "on", promise: "Fridays" }),
    );
    expect((await tx.select().from(series).orderBy(series.id))[0]?.endedAt).toEqual(ended?.endedAt);
    await orderSeries(editor, { order: [other, id] });
    const rows = await tx.select().from(series).orderBy(series.position);
    expect(rows.map((row) => row.id)).toEqual([other, id]);
    const sectionId = await addSection(tx, "peace");
    await addLiveArticle(tx, { slug: "a", sectionId, seriesId: id });
    await expect(removeSeries(editor, { seriesId: id })).rejects.toThrow(Invalid);
    await removeSeries(editor, { seriesId: other });
    const writer = await makeStaff(tx, "writer");
    await expect(saveSeries(writer, named("Mine"))).rejects.toThrow(Forbidden);
  });
});
