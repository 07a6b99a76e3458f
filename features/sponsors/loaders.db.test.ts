import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { sponsorPlacements, sponsors } from "#db/schema/sponsors.ts";
import { addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { answerClick } from "#features/sponsors/answer-click.ts";
import { loadPlacement } from "#features/sponsors/loaders.ts";
import { newRender, withRender } from "#lib/render.ts";

const minutes = (count: number) => new Date(Date.now() + count * 60_000);

async function place(tx: Transaction, words: Partial<typeof sponsorPlacements.$inferInsert>) {
  const [sponsor] = await tx
    .insert(sponsors)
    .values({ name: "Lake", url: "https://lake.example" })
    .returning();
  const running = { startsAt: minutes(-10), endsAt: minutes(10), text: "running" };
  const [placed] = await tx
    .insert(sponsorPlacements)
    .values({ sponsorId: sponsor!.id, position: "home", ...running, ...words })
    .returning();
  return placed!.id;
}

describe("loadPlacement", () => {
  test("E19: what ran, what will run and what runs elsewhere is not shown", async ({ tx }) => {
    await place(tx, { startsAt: minutes(-20), endsAt: minutes(-10), text: "over" });
    await place(tx, { startsAt: minutes(5), text: "later" });
    await place(tx, { position: "article_top", text: "elsewhere" });
    expect(await loadPlacement("home")).toBeUndefined();
    await place(tx, {});
    expect(await loadPlacement("home")).toMatchObject({ text: "running", sponsor: "Lake" });
  });

  test("E19: a page is kept until the next placement begins or ends", async ({ tx }) => {
    await place(tx, { endsAt: minutes(10) });
    await place(tx, { startsAt: minutes(3), endsAt: minutes(30), text: "later" });
    const render = newRender();
    await withRender(render, () => loadPlacement("home"));
    expect(render.maxAgeSeconds).toBeGreaterThan(170);
    expect(render.maxAgeSeconds).toBeLessThanOrEqual(180);
  });

  test("A11: without any placement a page is kept as long as it is true, and counts as none", async () => {
    const render = newRender();
    expect(await withRender(render, () => loadPlacement("home"))).toBeUndefined();
    expect(render.maxAgeSeconds).toBeUndefined();
    expect(render.counts).toBeUndefined();
  });

  test("A11: each serving of the page counts for the one that it shows", async ({ tx }) => {
    const id = await place(tx, {});
    await place(tx, { position: "article_top" });
    const render = newRender();
    await withRender(render, () => loadPlacement("home"));
    expect([...(render.counts ?? [])]).toEqual([`placement:${id}`]);
  });

  test("S1: a section's own message goes before the one for all, and stays in its section", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    await place(tx, { position: "article_top", text: "all" });
    await place(tx, { position: "article_top", text: "own", sectionId });
    expect((await loadPlacement("article_top", sectionId))?.text).toBe("own");
    expect((await loadPlacement("article_top"))?.text).toBe("all");
  });
});

describe("E19: a placement's link", () => {
  async function follow(part: string) {
    const render = newRender();
    const answer = await withRender(render, () => answerClick(part));
    const { status, headers } = answer;
    return {
      status,
      location: headers.get("location"),
      counts: [...(render.counts ?? [])],
      render,
    };
  }

  test("leads to the sponsor's own address and counts; nobody keeps the answer", async ({ tx }) => {
    const id = await place(tx, {});
    const { render, ...answer } = await follow(String(id));
    const location = "https://lake.example";
    expect(answer).toEqual({ status: 302, location, counts: [`click:${id}`] });
    expect(render.declared).toBe(false);
  });

  test("leads on without counting before and after its time", async ({ tx }) => {
    const over = await place(tx, { startsAt: minutes(-20), endsAt: minutes(-10) });
    const later = await place(tx, { startsAt: minutes(10), endsAt: minutes(20) });
    for (const id of [over, later]) {
      expect(await follow(String(id))).toMatchObject({ status: 302, counts: [] });
    }
  });

  test.for([
    "0",
    "-1",
    "1e3",
    "https://evil.example/",
    "//evil.example",
    "9999999",
    "",
    "1 or 1=1",
  ])("X8: to what is no placement, %j, leads nowhere and counts nothing", async (part) => {
    const { status, location, counts } = await follow(part);
    expect({ status, location, counts }).toEqual({ status: 404, location: null, counts: [] });
  });
});
