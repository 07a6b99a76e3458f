import type { CDPSession, Page } from "@playwright/test";

const USUAL = { standard: 16, fixed: 13 };
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Sets the size of text that a reader has chosen in the browser, in parts of the usual one. */
export async function setTextSize(page: Page, times: number): Promise<void> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  const session = await known;
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", {
    fontSizes: { standard: USUAL.standard * times, fixed: USUAL.fixed * times },
  });
}
