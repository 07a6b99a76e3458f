import { eq } from "drizzle-orm";
import { afterEach, expect } from "vitest";
import { queriesSent } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { monthTag } from "#features/articles/tags.ts";
import { listSitemapParts } from "#features/sitemaps/list-sitemap-parts.ts";
import { dropKeptValues, setKeeping } from "#lib/keep.ts";

const august = new Date("2026-08-10T08:00:00Z");
const september = new Date("2026-09-10T08:00:00Z");

afterEach(() => setKeeping(false));

async function changes(): Promise<Record<string, string | null>> {
  const parts = (await listSitemapParts()).filter(({ name }) => name.startsWith("stories-"));
  return Object.fromEntries(parts.map(({ name, changedAt }) => [name, changedAt]));
}

test("D3, P7: months of the index are counted once, and again when a story of theirs changes", async ({
  tx,
}) => {
  const sectionId = await addSection(tx, "peace");
  for (const [slug, publishedAt] of [
    ["a", august],
    ["s", september],
  ] as const) {
    const id = await addLiveArticle(tx, { slug, sectionId, publishedAt });
    await tx.update(articles).set({ revisedAt: publishedAt }).where(eq(articles.id, id));
  }
  setKeeping(true);
  const first = {
    "stories-2026-08": "2026-08-10T08:00:00Z",
    "stories-2026-09": "2026-09-10T08:00:00Z",
  };
  expect(await changes()).toEqual(first);
  const before = queriesSent();
  expect(await changes()).toEqual(first);
  expect(queriesSent() - before).toBe(2);
  const changedAt = new Date("2026-10-01T08:00:00Z");
  await tx.update(articles).set({ changedAt });
  dropKeptValues([monthTag(september)]);
  expect(await changes()).toEqual({ ...first, "stories-2026-09": "2026-10-01T08:00:00Z" });
});
