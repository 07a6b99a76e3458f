import type { Page } from "@playwright/test";

/** Where the focus was after a press of Tab. */
export interface Stop {
  name: string;
  /** Its place among all that can have the focus, in the order of the document. */
  place: number;
  isOnScreen: boolean;
  /** Nothing lies over all of it. */
  isUncovered: boolean;
  hasRing: boolean;
  box: { left: number; right: number; top: number; bottom: number };
}

/** More stops than any page has; past it the keyboard is trapped. */
const MOST_STOPS = 400;

/** Presses Tab from the top of the page until the focus comes round, and says where it was. */
export async function walkByKeyboard(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus);
    if (!stop || stop.place <= (stops[0] ? stops[0].place : -1)) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus had not come round after ${MOST_STOPS} stops.`);
}

/** How many things on the page the keyboard must reach; of a group of radio buttons one. */
export function countStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const groups = new Set<string>();
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0'], audio[controls], video[controls]",
      ),
    ];
    return all.filter((element) => {
      if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true }))
        return false;
      if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
      if (groups.has(element.name)) return false;
      return groups.add(element.name);
    }).length;
  });
}

function lookAtFocus(): Stop | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  const all = [...document.querySelectorAll("*")];
  const parts = [...focused.getClientRects()];
  const box = focused.getBoundingClientRect();
  const style = getComputedStyle(focused);
  const ringed = focused.closest("label") ?? focused;
  const ring = getComputedStyle(ringed).outlineStyle === "none" ? style : getComputedStyle(ringed);
  const points = parts.flatMap(({ left, right, top, bottom }) => [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, top + 2],
    [right - 2, bottom - 2],
  ]);
  const seen = points.filter(([x, y]) => x! >= 0 && y! >= 0 && x! < innerWidth && y! < innerHeight);
  return {
    name: `${focused.tagName} “${(focused.textContent || focused.getAttribute("name") || "").trim().slice(0, 40)}”`,
    place: all.indexOf(focused),
    isOnScreen: seen.length > 0,
    isUncovered: seen.some(([x, y]) => {
      const top = document.elementFromPoint(x!, y!);
      return top !== null && (focused.contains(top) || top.contains(focused));
    }),
    hasRing: ring.outlineStyle !== "none" && Number.parseFloat(ring.outlineWidth) >= 2,
    box: {
      left: box.left + scrollX,
      right: box.right + scrollX,
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
    },
  };
}
