import type { Page } from "@playwright/test";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { findAxeFaults, USUAL_RULES } from "#e2e/support/find-axe-faults.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

const PICTURE = "/desk/media/20";

test("E12: a crop is drawn with the mouse, changed with keys, saved, and taken back", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await new Desk(page).signIn(process.env.E2E_SETUP_PATH ?? "");
  await page.goto(PICTURE);
  await page.getByRole("button", { name: /^3:2/ }).click();
  const crop = page.getByRole("slider", { name: "Crop 3:2" });
  const width = page.getByRole("spinbutton", { name: "Width" });
  const left = page.getByRole("spinbutton", { name: "Left" });
  await crop.scrollIntoViewIfNeeded();
  await drag(page, await corner(page, "se"), { x: -120, y: -80 });
  const drawn = Number(await width.inputValue());
  expect(drawn).toBeGreaterThan(100);
  await drag(page, await middle(page), { x: 30, y: 20 });
  const moved = Number(await left.inputValue());
  expect(moved).toBeGreaterThan(0);

  await expect(crop).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => Number(await left.inputValue())).toBeGreaterThan(moved);
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(async () => Number(await width.inputValue())).toBeLessThan(drawn);
  const smaller = Number(await width.inputValue());
  await page.keyboard.press("+");
  await expect.poll(async () => Number(await width.inputValue())).toBeGreaterThan(smaller);
  const kept = { left: await left.inputValue(), width: await width.inputValue() };
  await expect(crop).toHaveAttribute(
    "aria-valuetext",
    new RegExp(`^${kept.left} from the left, \\d+ from the top, ${kept.width} × `),
  );
  expect(await findAxeFaults(page, USUAL_RULES)).toEqual([]);

  await page.getByRole("button", { name: "Save what stays in sight" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "3:2 Own crop" }).click();
  await expect(width).toHaveValue(kept.width);

  await page.getByRole("button", { name: "Back to automatic" }).click();
  await page.getByRole("button", { name: "Save what stays in sight" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "3:2 Automatic" })).toBeVisible();
});

async function middle(page: Page) {
  const box = (await page.getByRole("slider").boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function corner(page: Page, name: string) {
  const box = (await page.locator(`[data-corner=${name}]`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await page.mouse.up();
}
