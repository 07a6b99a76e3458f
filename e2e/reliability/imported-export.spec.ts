import { execFileSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { startSite } from "#scripts/start-site.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

const corpora = process.env.CORPORA_DIR ?? join(process.cwd(), "../shared/corpora");
const folder = join(corpora, "wordpress/theme-unit-test");
const files = globSync(join(folder, "*.xml"));

const LIVE_PATHS = `
  select '/' || sections.slug || '/' || articles.slug as path from articles
  join sections on sections.id = articles.section_id where live_revision_id is not null
  union all select '/' || slug from pages where published_at is not null`;

test("I8, I9, I14: an export is brought in beside a running site, and every page of it answers, with nothing raw", async () => {
  test.skip(!existsSync(folder), `The corpus is not at ${folder}.`);
  test.setTimeout(180_000);
  const dataDir = await scratchFolder("imported");
  const site = await startSite({ dataDir, env: { DEMO: "0" } });
  try {
    execFileSync("node_modules/.bin/node", ["scripts/cli.ts", "import", "wordpress", ...files], {
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const { url, stop } = await openEmbeddedPostgres({ dataDir, print() {} });
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query<{ path: string }>(LIVE_PATHS);
    const moved = await client.query<{ path: string }>(
      "select path from redirects where path like '/?p=%'",
    );
    await client.end();
    expect(rows.length).toBeGreaterThan(70);
    for (const { path } of rows) {
      const response = await fetch(
        site.address + path.split("/").map(encodeURIComponent).join("/"),
      );
      const html = await response.text();
      expect(response.status, path).toBe(200);
      expect(html, path).not.toMatch(
        /\[\/?(caption|gallery|audio|video|embed|playlist|display-posts)\b/,
      );
      expect(html, path).not.toContain("<!-- wp:");
    }
    for (const { path } of moved.rows) {
      const response = await fetch(site.address + path, { redirect: "manual" });
      expect(response.status, path).toBe(301);
    }
    const protectedStory = await (await fetch(`${site.address}/search?q=protected`)).text();
    expect(protectedStory).not.toContain(
      "This content, comments, pingbacks, and trackbacks should not be visible",
    );
    await stop();
  } finally {
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
