import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { redirects } from "#db/schema/redirects.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { readXmlTree } from "#features/feeds/test/xml-tree.ts";
import { answerOembed } from "#features/oembed/answer-oembed.ts";
import { loadEmbed } from "#features/oembed/loaders.ts";
import { newRender, withRender } from "#lib/render.ts";

const SITE = "http://localhost:3000";
const HOSTILE = '"><script>alert(1)</script>\u202e & <iframe src="javascript:alert(1)">';

async function ask(url: string | undefined, more: Record<string, string> = {}) {
  const query = new URLSearchParams({ ...(url !== undefined && { url }), ...more });
  const render = newRender();
  const response = await withRender(render, () => answerOembed(query));
  const text = await response.text();
  const type = response.headers.get("content-type")!;
  return { status: response.status, type, text, tags: render.tags };
}

async function addStory(tx: Transaction, headline = "A chair") {
  const peace = await addSection(tx, "peace");
  const [amara] = await tx.insert(authors).values({ slug: "amara", name: "Amara" }).returning();
  const bylines = [{ authorId: amara!.id, role: "text" as const }];
  return addLiveArticle(tx, { slug: "chair", headline, sectionId: peace, bylines });
}

describe("D7: what other sites are told of a story", () => {
  test("a card in a frame that may do nothing but open its links, by any address of the story", async ({
    tx,
  }) => {
    const id = await addStory(tx);
    await tx
      .insert(redirects)
      .values({ path: "/2019/03/chair", target: "/peace/chair", source: "import" });
    for (const path of [
      "/peace/chair",
      "/peace/chair/?utm_source=x#c",
      `/s/${id}`,
      "/2019/03/chair/",
    ]) {
      const { status, type, text, tags } = await ask(SITE + path);
      expect([path, status, type]).toEqual([path, 200, "application/json; charset=utf-8"]);
      expect(JSON.parse(text)).toEqual({
        type: "rich",
        version: "1.0",
        title: "A chair",
        author_name: "Amara",
        author_url: `${SITE}/authors/amara`,
        provider_name: expect.any(String),
        provider_url: SITE,
        cache_age: 3600,
        html: `<iframe src="${SITE}/s/${id}/embed" title="A chair" width="600" height="200" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" style="border:0;max-width:100%"></iframe>`,
        width: 600,
        height: 200,
      });
      expect(tags).toContain(articleTag(id));
    }
  });

  test("XML has the same members", async ({ tx }) => {
    await addStory(tx);
    const json = JSON.parse((await ask(`${SITE}/peace/chair`)).text);
    const { type, text } = await ask(`${SITE}/peace/chair`, { format: "xml" });
    expect(type).toBe("text/xml; charset=utf-8");
    const root = readXmlTree(text);
    expect(root.name).toBe("oembed");
    const members = root.children.map((child) => [child.name, child.text]);
    expect(Object.fromEntries(members)).toEqual(
      Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])),
    );
  });

  test("X5: a hostile headline stays words in every format", async ({ tx }) => {
    await addStory(tx, HOSTILE);
    const { html, title } = JSON.parse((await ask(`${SITE}/peace/chair`)).text);
    expect(title).toBe(HOSTILE);
    expect(html.match(/<[a-z]+/g)).toEqual(["<iframe"]);
    expect(html).toContain('title="&quot;&gt;&lt;script&gt;');
    const { text } = await ask(`${SITE}/peace/chair`, { format: "xml" });
    expect(text).not.toMatch(/<(script|iframe)/);
  });

  test("the room that a consumer has is kept to; what is no size is no limit", async ({ tx }) => {
    await addStory(tx);
    for (const [more, width, height] of [
      [{ maxwidth: "320", maxheight: "240" }, 320, 240],
      [{ maxwidth: "-1", maxheight: "1e9" }, 600, 200],
      [{ maxwidth: "0", maxheight: "x" }, 600, 200],
    ] as const) {
      const told = JSON.parse((await ask(`${SITE}/peace/chair`, more)).text);
      expect(told).toMatchObject({ width, height });
      expect(told.html).toContain(`width="${width}" height="${height}"`);
    }
  });

  test("404 for what is elsewhere, unknown or not public; 501 for other formats; 400 without an address", async ({
    tx,
  }) => {
    const id = await addStory(tx);
    const hidden = await addLiveArticle(tx, {
      slug: "hidden",
      sectionId: await addSection(tx, "money"),
      unlistedAt: new Date(),
    });
    for (const [url, more, status] of [
      ["https://other.example/peace/chair", {}, 404],
      [`${SITE}/`, {}, 404],
      [`${SITE}/peace`, {}, 404],
      [`${SITE}/peace/none`, {}, 404],
      [`${SITE}/money/chair`, {}, 404],
      [`${SITE}/peace/chair/more`, {}, 404],
      [`${SITE}/peace/%E0%A4%A`, {}, 404],
      [`${SITE}/money/hidden`, {}, 404],
      [`${SITE}/s/${hidden}`, {}, 404],
      [`${SITE}/s/99999999999999999999`, {}, 404],
      [`${SITE}/peace/chair`, { format: "yaml" }, 501],
      [`${SITE}/peace/chair`, { format: "constructor" }, 501],
      ["https://other.example/", { format: "yaml" }, 501],
      [undefined, {}, 400],
      ["chair", {}, 400],
    ] as const) {
      const found = await ask(url, more);
      expect([url, found.status, found.type]).toEqual([
        url,
        status,
        "application/problem+json; charset=utf-8",
      ]);
    }
    await tx
      .update(articles)
      .set({ stage: "retracted", retractedAt: new Date(), retractionReason: "wrong" })
      .where(eq(articles.id, id));
    const gone = await ask(`${SITE}/peace/chair`);
    expect(gone.status).toBe(404);
    expect(gone.tags).toContain(allArticlesTag());
  });
});

describe("D7: the card that is framed", () => {
  async function embed(id: string) {
    const render = newRender();
    const [outcome] = await Promise.allSettled([withRender(render, () => loadEmbed(id))]);
    return { render, ...(outcome as { value?: unknown; reason?: { digest: string } }) };
  }

  test("may be framed, and depends on its story", async ({ tx }) => {
    const id = await addStory(tx);
    const { render, value } = await embed(String(id));
    expect(value).toMatchObject({ card: { headline: "A chair" } });
    expect(render).toMatchObject({ isFrameable: true, tags: new Set([articleTag(id)]) });
  });

  test("says that its story was withdrawn or may not be shown, and nothing of it", async ({
    tx,
  }) => {
    const id = await addStory(tx);
    const set = (values: Partial<typeof articles.$inferInsert>) =>
      tx.update(articles).set(values).where(eq(articles.id, id));
    await set({ stage: "retracted", retractedAt: new Date(), retractionReason: "wrong" });
    const gone = await embed(String(id));
    expect(gone.value).toEqual({ away: { status: 410, path: "/peace/chair" } });
    expect(gone.render).toMatchObject({ status: 410, isFrameable: true });
    await set({ withheldAt: new Date(), withheldReason: "a court" });
    expect((await embed(String(id))).value).toEqual({
      away: { status: 451, path: "/peace/chair" },
    });
  });

  test("is not there for what is not public, and no other page may be framed", async ({ tx }) => {
    const [draft] = await tx.insert(articles).values({ slug: "draft" }).returning();
    for (const id of [String(draft!.id), "0", "x", "99999999999999999999", "\u202e"]) {
      const { render, reason } = await embed(id);
      expect(reason?.digest).toMatch(/404$/);
      expect(render.isFrameable).toBeUndefined();
    }
  });
});
