import { forgetOther, openOtherSite } from "#e2e/support/other-site.ts";
import { readSitemaps } from "#e2e/support/read-sitemaps.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

test("D7: a story says in its head what other sites may show, and they can: a card whose link leaves the frame", async ({
  page,
  request,
  context,
  traffic,
}) => {
  const stories = [...(await readSitemaps(request))]
    .filter(([part]) => part.startsWith("stories"))
    .flatMap(([, addresses]) => addresses);
  const address = stories[0]!;
  const head = await (await request.get(address)).text();
  const [, discovered] =
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(head)!;
  const oembed = await (await request.get(discovered!.replaceAll("&amp;", "&"))).json();
  expect(oembed).toMatchObject({ type: "rich", version: "1.0", width: 600 });
  const other = await openOtherSite(`<!doctype html><title>Other</title>${oembed.html}`);
  await page.goto(other.address);
  const card = page.frameLocator("iframe");
  const link = card.getByRole("link");
  await expect(link).toHaveText(oembed.title);
  const opening = context.waitForEvent("page");
  await link.click();
  const opened = await opening;
  await expect(opened).toHaveURL(address);
  forgetOther(traffic, other);
  await other.close();
});

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
