import { expect, type Page } from "@playwright/test";
import { StoryPage } from "#e2e/newsroom/pages/story-page.ts";

/** What opens at the desk, how it is opened on a page that has just been loaded, and what is then in sight. */
export interface OpenState {
  name: string;
  path: string;
  open(page: Page): Promise<void>;
  seen: string;
  /** A rule that it need not keep: the keys of the text, which has the focus, move such a list. */
  but?: string;
}

const press = (name: string) => (page: Page) =>
  page.getByRole("button", { name, exact: true }).first().click();
const unfold = (selector: string) => (page: Page) => page.locator(`${selector} > summary`).click();

/** Everything that opens on the page of one story. */
export function openStatesOfStory(path: string): OpenState[] {
  const states: Omit<OpenState, "path">[] = [
    { name: "stage menu", open: unfold(".stage-menu"), seen: ".stage-menu button" },
    { name: "insert menu", open: press("Insert"), seen: ".insert-menu button" },
    {
      name: "slash menu",
      but: "scrollable-region-focusable",
      seen: ".slash-menu",
      async open(page) {
        await new StoryPage(page).goToEnd();
        await page.keyboard.press("Enter");
        await page.keyboard.type("/");
      },
    },
    { name: "find panel", open: press("Find"), seen: ".find-panel" },
    {
      name: "link panel",
      seen: ".link-targets [role=option]",
      async open(page) {
        await new StoryPage(page).text.focus();
        await page.keyboard.type("Words");
        await page.keyboard.press("Control+a");
        await press("Link")(page);
        await page.keyboard.type("candidates");
      },
    },
    { name: "keys", open: press("Keys"), seen: "dialog[open] kbd" },
    { name: "picture dialog", open: press("Choose a picture"), seen: "dialog[open] img" },
  ];
  return states.map((state) => ({
    ...state,
    path,
    async open(page) {
      await new StoryPage(page).untilAlive();
      await state.open(page);
    },
  }));
}

/** What opens elsewhere at the desk. `plannedOn` is a day that has something to move. */
export function openStatesOfDesk(plannedOn: string): OpenState[] {
  return [
    {
      name: "finder",
      path: "/desk",
      seen: ".finder[open] [role=option]",
      async open(page) {
        await expect(async () => {
          await page.keyboard.press("Control+k");
          await expect(page.locator(".finder[open]")).toBeVisible({ timeout: 500 });
        }).toPass();
        await page.keyboard.type("peace");
      },
    },
    {
      name: "filters, columns and ticked stories",
      path: "/desk?stage=live",
      seen: "tbody input:checked",
      async open(page) {
        for (const more of await page.locator("main details > summary").all()) await more.click();
        await page.locator("tbody input[type=checkbox]").first().check();
      },
    },
    {
      name: "calendar, moving",
      path: `/desk/calendar?day=${plannedOn}`,
      open: unfold(".move"),
      seen: ".move [type=date]",
    },
    {
      name: "merging, before it is done",
      path: "/desk/topics/1",
      open: press("Look at what would change"),
      seen: "h1:text('Merge')",
    },
    {
      name: "pictures, adding",
      path: "/desk/media",
      open: unfold(".library-add"),
      seen: ".upload-form",
    },
    {
      name: "a refusal",
      path: "/desk/redirects",
      open: press("Add the redirect"),
      seen: "[role=alert]",
    },
    {
      name: "a second thought",
      path: "/desk/topics/1",
      open: unfold("details:has(> summary:text-is('Remove'))"),
      seen: "details[open] button",
    },
  ];
}
