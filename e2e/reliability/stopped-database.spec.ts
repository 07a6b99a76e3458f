import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { demonstrationFolder } from "#e2e/support/demonstration-folder.ts";
import { startSite } from "#scripts/start-site.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";
import { stopPostmaster } from "#server/postgres/postmaster.ts";

const STORY = "/migration/two-candidates-one-chair";
const AWAY_MS = 12_000;

test("R8: while the database is away stories are read, words are given back, and it recovers", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const dataDir = await demonstrationFolder("away");
  const site = await startSite({ dataDir });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.address });
    for (const path of ["/", STORY]) expect((await page.goto(path))?.status()).toBe(200);

    await stopPostmaster(join(dataDir, "postgres/cluster"));
    const until = Date.now() + AWAY_MS;
    while (Date.now() < until) {
      for (const path of ["/", STORY])
        expect((await page.request.get(path)).status(), path).toBe(200);
      await sleep(500);
    }
    await page.goto(STORY);
    await page.getByLabel("Name", { exact: true }).fill("Odile");
    await page.getByLabel(/^Email address \(never shown\)/).fill("odile@example.org");
    await page.getByLabel("Your comment").fill("These words must not be lost.");
    await page.getByRole("button", { name: "Post comment" }).click();
    await expect(page.getByText("These words must not be lost.")).toBeVisible();

    await openEmbeddedPostgres({ dataDir, print() {} });
    await expect(async () => {
      expect((await page.request.get("/search?q=migration")).status()).toBe(200);
      expect((await page.request.get("/readyz")).status()).toBe(200);
    }).toPass({ timeout: 15_000 });
  } finally {
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
