import type { Page } from "@playwright/test";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import {
  type OpenState,
  openStatesOfDesk,
  openStatesOfStory,
} from "#e2e/newsroom/pages/open-states.ts";
import { findAxeFaults, USUAL_RULES } from "#e2e/support/find-axe-faults.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 800 };

const PAGES: [name: string, path: string][] = [
  ["list of stories", "/desk"],
  ["calendar", "/desk/calendar"],
  ["calendar as a list", "/desk/calendar?view=list"],
  ["front page", "/desk/front"],
  ["workflow", "/desk/workflow"],
  ["finder", "/desk/find?q=peace"],
  ["comments", "/desk/comments"],
  ["subscribers", "/desk/subscribers"],
  ["mail", "/desk/mail"],
  ["pictures", "/desk/media"],
  ["a picture", "/desk/media/20"],
  ["publication", "/desk/publication"],
  ["topics", "/desk/topics"],
  ["a topic", "/desk/topics/1"],
  ["sections", "/desk/sections"],
  ["an author", "/desk/authors/1"],
  ["a quiz", "/desk/quizzes/1"],
  ["a sponsor", "/desk/sponsors/1"],
  ["a page", "/desk/pages/1"],
  ["redirects", "/desk/redirects"],
  ["settings", "/desk/settings"],
  ["people", "/desk/people"],
  ["a person", "/desk/people/1"],
  ["one's own account", "/desk/account"],
  ["audit log", "/desk/audit"],
  ["jobs", "/desk/jobs"],
  ["numbers", "/desk/numbers"],
];

test("E23: axe finds nothing at the desk, light and dark, wide and narrow", async ({
  page,
  watch,
}) => {
  test.setTimeout(300_000);
  await new Desk(page).signIn(process.env.E2E_SETUP_PATH ?? "");
  await page.getByRole("link", { name: /Two candidates, one chair/ }).click();
  await expect(page.getByRole("textbox", { name: "Text of the story" })).toBeVisible();
  const story = new URL(page.url()).pathname;
  const half = Math.ceil(PAGES.length / 2) + 2;
  const ours: typeof PAGES = [
    ...PAGES.slice(half),
    ["editor", story],
    ["publication", `${story}/publication`],
    ["versions", `${story}/revisions`],
    ["preview", `${story}/preview`],
    ["plan", `${story}/plan`],
  ];
  await walkBoth(page, watch, [ours, PAGES.slice(0, half)], async (mine, [name, path]) => {
    await mine.goto(path);
    await expect(mine.locator("h1").first()).toBeAttached();
    await emptyFrames(mine);
    await expectNoFaults(mine, name);
  });
});

test("E23: axe finds nothing in what opens at the desk", async ({ page, watch }) => {
  test.setTimeout(300_000);
  const desk = new Desk(page);
  await desk.signIn(process.env.E2E_SETUP_PATH ?? "");
  await desk.newStory();
  await expect(page).toHaveURL(/stories\/\d+/);
  const story = new URL(page.url()).pathname;
  await page.goto(`${story}/plan`);
  const due = page.locator("form", { has: page.getByLabel(/^Due/) });
  await due.getByLabel(/^Due/).fill("2035-06-12T09:00");
  await due.getByRole("button", { name: "Set" }).click();
  await expect(due.getByRole("status")).toBeVisible();
  const lists: [OpenState[], OpenState[]] = [
    openStatesOfStory(story),
    openStatesOfDesk("2035-06-12"),
  ];
  await walkBoth(page, watch, lists, async (mine, { name, path, open, seen, but }) => {
    await mine.goto(path, { waitUntil: "commit" });
    await open(mine);
    await expect(mine.locator(seen).first(), name).toBeVisible();
    await expectNoFaults(mine, name, but);
  });
});

/** Walks two lists with a page each, so that one loads while the other is looked at. */
async function walkBoth<T>(
  page: Page,
  watch: (page: Page, work: (page: Page) => Promise<void>) => Promise<void>,
  [ours, theirs]: [ours: T[], theirs: T[]],
  visit: (page: Page, one: T) => Promise<void>,
): Promise<void> {
  const walk = (list: T[]) => async (mine: Page) => {
    for (const one of list) await visit(mine, one);
  };
  const beside = await page.context().newPage();
  await Promise.all([walk(ours)(page), watch(beside, walk(theirs))]);
  await beside.close();
}

/** Looks at the open page in both colours and widths, and leaves it as a wide window in the light. */
async function expectNoFaults(page: Page, name: string, but?: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(colorScheme === "light" ? WIDE : NARROW);
    const found = await findAxeFaults(page, USUAL_RULES);
    const faults = found.filter((fault) => but === undefined || !fault.startsWith(`${but}:`));
    expect.soft(faults, `${name}, ${colorScheme}`).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, `width of ${name}`).toBeLessThanOrEqual(page.viewportSize()!.width);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(WIDE);
}

/** The preview's frames run no script, so axe would wait in them for ever; what they show is the readers' page. */
async function emptyFrames(page: Page): Promise<void> {
  const frames = page.locator("iframe");
  for (const frame of await frames.all()) await expect(frame).toHaveAttribute("title", /./);
  await frames.evaluateAll((all) => {
    for (const frame of all) frame.remove();
  });
}
