import { expect, test } from "@playwright/test";
import { ADMINISTRATOR } from "#e2e/newsroom/pages/desk.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { startSite } from "#scripts/start-site.ts";

test("E19, E23: the one-time link leads to a publication with a name and a section, in one page", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const site = await startSite({ dataDir: await scratchFolder("first-run"), env: { DEMO: "0" } });
  try {
    await page.goto(site.address + site.setupPath);
    await page.getByLabel("Your name").fill(ADMINISTRATOR.name);
    await page.getByLabel("Email address").fill(ADMINISTRATOR.email);
    await page.getByLabel("Password").fill(ADMINISTRATOR.password);
    await page.getByRole("button", { name: "Make the account and sign in" }).click();
    await expect(page.getByRole("heading", { name: "Set up the publication" })).toBeVisible();

    await page.getByLabel("Name", { exact: true }).fill("The Lake Gazette");
    await page.getByLabel("Name of a section").fill("Water");
    await page.locator("#accent").fill("#ffee00");
    await page.getByRole("button", { name: "Begin" }).click();
    await expect(page.locator(".form-message[role=alert]")).toContainText("contrast");
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("The Lake Gazette");
    await page.locator("#accent").fill("#7a1f3d");

    await page.getByRole("button", { name: "Send me a test message" }).click();
    await expect(page.getByText("No mail server is set, so nothing left.")).toBeVisible();
    await expect(page.getByLabel("Name of a section")).toHaveValue("Water");

    await page.getByRole("button", { name: "Begin" }).click();
    await expect(page).toHaveURL(`${site.address}/desk`);
    await page.goto(site.address);
    await expect(page).toHaveTitle(/The Lake Gazette/);
    await expect(page.getByRole("link", { name: "Water" }).first()).toBeVisible();
  } finally {
    await site.stop();
  }
});
