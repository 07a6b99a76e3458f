import { readSitemaps } from "#e2e/support/read-sitemaps.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

test("D7: no other page may be framed, and the card itself runs nothing", async ({ request }) => {
  const story = [...(await readSitemaps(request))].find(([part]) => part.startsWith("stories"))![1];
  const page = (await request.get(story[0]!)).headers()["content-security-policy"];
  expect(page).toContain("frame-ancestors 'none'");
  const oembed = await (
    await request.get(`/oembed?url=${encodeURIComponent(story[0]!)}&format=json`)
  ).json();
  const [, src] = /src="([^"]+)"/.exec(oembed.html)!;
  const card = await request.get(src!);
  expect(card.headers()["content-security-policy"]).toMatch(
    /^default-src 'none'; img-src 'self'; style-src 'sha256-[^;]+; base-uri 'none'; form-action 'none'; frame-ancestors \*$/,
  );
  expect(await card.text()).not.toContain("<script");
  const xml = await request.get(`/oembed?url=${encodeURIComponent(story[0]!)}&format=xml`);
  expect(xml.headers()["content-type"]).toBe("text/xml; charset=utf-8");
});
