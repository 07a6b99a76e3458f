import type { Page } from "@playwright/test";

/** What is seen against what, as `rgb()`. */
export interface Pair {
  name: string;
  ink: string;
  paper: string;
}

/** Every pair of colours in which words stand on the page, once each. */
export function readWords(page: Page): Promise<Pair[]> {
  return page.evaluate(() => {
    const pairs = new Map<string, Pair>();
    for (const element of document.body.querySelectorAll("*")) {
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      const isUnseen = element.closest(".trap, .visually-hidden, script, style, svg");
      if (!hasWords || isUnseen || !element.checkVisibility()) continue;
      const { color: ink } = getComputedStyle(element);
      const name = `${element.tagName} ${element.className} “${element.textContent?.trim().slice(0, 30)}”`;
      const paper = paperUnder(element);
      pairs.set(`${ink} ${paper}`, { name, ink, paper });
    }
    return [...pairs.values()];

    function paperUnder(element: Element): string {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    }
  });
}

/** Every ring of the focus and every frame of a field, against what lies around it, once each. */
export function readFrames(page: Page): Promise<Pair[]> {
  return page.evaluate(() => {
    const pairs = new Map<string, Pair>();
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, input:not([type=hidden]), select, textarea, summary",
    );
    for (const element of all) {
      if (element.closest(".trap") || !element.checkVisibility()) continue;
      const paper = paperUnder(element.parentElement);
      element.focus({ focusVisible: true } as FocusOptions);
      const { outlineColor, borderBottomColor } = getComputedStyle(element);
      add(`ring of ${element.tagName} ${element.className}`, outlineColor, paper);
      if (element.matches("input:not([type=radio], [type=checkbox]), textarea, select, button"))
        add(`frame of ${element.tagName} ${element.className}`, borderBottomColor, paper);
    }
    return [...pairs.values()];

    function add(name: string, ink: string, paper: string) {
      pairs.set(`${name} ${ink} ${paper}`, { name, ink, paper });
    }

    function paperUnder(element: Element | null): string {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    }
  });
}
