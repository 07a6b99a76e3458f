import type { Page } from "@playwright/test";

/** What people scroll on purpose, since its meaning is in two dimensions (WCAG 2.2, 1.4.10). */
const SCROLLED = ".table, pre, iframe";
/** What is for screen readers, or hidden until it has the focus. */
const UNSEEN = ".visually-hidden, .trap, .skip, script, style, noscript";

/** Texts that stick out of the page, or are cut off by a box around them, and pages that must be scrolled sideways. */
export async function findUnreadText(page: Page): Promise<string[]> {
  return page.evaluate(
    ([scrolled, unseen]) => {
      const root = document.documentElement;
      const found =
        root.scrollWidth > root.clientWidth
          ? [`the page is ${root.scrollWidth} px wide on a screen of ${root.clientWidth}`]
          : [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const parent = text.parentElement;
        if (!text.nodeValue?.trim() || !parent?.checkVisibility()) continue;
        if (parent.closest(`${scrolled}, ${unseen}`)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        const words = text.nodeValue.trim().slice(0, 40);
        if (box.left < -1 || box.right > root.clientWidth + 1) found.push(`“${words}” sticks out`);
        for (let around: Element | null = parent; around; around = around.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(around);
          const frame = around.getBoundingClientRect();
          const isCutAcross = box.left < frame.left - 2 || box.right > frame.right + 2;
          const isCutBelow = box.top < frame.top - 2 || box.bottom > frame.bottom + 2;
          if ((overflowX !== "visible" && isCutAcross) || (overflowY !== "visible" && isCutBelow))
            found.push(`“${words}” is cut off by ${around.tagName} ${around.className}`);
        }
      }
      return found;
    },
    [SCROLLED, UNSEEN],
  );
}
