import type { Page } from "@playwright/test";
import { setTextSize } from "#e2e/support/set-text-size.ts";

const WIDE = { width: 1280, height: 720 };

/** The ways in which people look at a page; each begins where none of the others has left a trace. */
export const WAYS_OF_LOOKING: Record<string, (page: Page) => Promise<unknown>> = {
  light: (page) => page.emulateMedia({ colorScheme: "light" }),
  dark: (page) => page.emulateMedia({ colorScheme: "dark" }),
  "forced colours": (page) => page.emulateMedia({ forcedColors: "active" }),
  "right to left": (page) =>
    page.evaluate(() => document.documentElement.setAttribute("dir", "rtl")),
  "320 px": (page) => page.setViewportSize({ width: 320, height: 640 }),
  "200 % text": (page) => setTextSize(page, 2),
};

/** Changes how the open page is looked at. */
export async function lookAt(page: Page, way: string): Promise<void> {
  await lookAsUsual(page);
  await page.evaluate(() => document.documentElement.removeAttribute("dir"));
  await WAYS_OF_LOOKING[way]!(page);
}

/** A wide screen in light colours, with text of the usual size, as a window begins. */
export async function lookAsUsual(page: Page): Promise<void> {
  await page.emulateMedia({
    colorScheme: "light",
    forcedColors: "none",
    media: null,
    reducedMotion: "no-preference",
  });
  await page.setViewportSize(WIDE);
  await setTextSize(page, 1);
}
