import type { Page } from "@playwright/test";

/** Least side of a target, and the aim for what a page is for, in CSS pixels (WCAG 2.2, 2.5.8 and 2.5.5). */
const LEAST = 24;
const AIM = 44;

/** Targets that are too small to hit, and buttons and fields that are lower than a finger is wide. */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ([least, aim]) => {
      const all = [
        ...document.querySelectorAll<HTMLElement>(
          "a[href], button, input, select, textarea, summary",
        ),
      ].filter((target) => target.checkVisibility() && !target.closest(".trap, .skip"));
      const boxes = new Map(all.map((target) => [target, boxOf(target)]));
      return all.flatMap((target) => {
        const { width, height } = boxes.get(target)!;
        const name = `${target.tagName} “${(target.textContent || target.getAttribute("name") || "").trim().slice(0, 40)}”, ${Math.round(width)} × ${Math.round(height)}`;
        if (isMain(target)) return height < aim! - 0.5 ? [name] : [];
        const isLarge = width >= least! - 0.5 && height >= least! - 0.5;
        return isLarge || isInSentence(target) || isApart(target) ? [] : [name];
      });

      /** A field is as large as its label around it, and a card's link as the card. */
      function boxOf(target: HTMLElement): DOMRect {
        const cover = getComputedStyle(target, "::after").position === "absolute";
        return (
          target.closest("label") ??
          (cover ? target.closest(".card") : null) ??
          target
        ).getBoundingClientRect();
      }

      function isMain(target: HTMLElement): boolean {
        return target.matches(
          ".button, button[type=submit], input:not([type=radio], [type=checkbox]), select, textarea",
        );
      }

      function isInSentence(target: HTMLElement): boolean {
        if (!getComputedStyle(target).display.startsWith("inline")) return false;
        if (getComputedStyle(target).display !== "inline") return false;
        const around = target.closest("p, li, figcaption, td, th, small, dd, cite, h1, h2, h3, h4");
        return (around?.textContent ?? "").trim().length > (target.textContent ?? "").trim().length;
      }

      /** A circle of the least width around its middle meets no other target. */
      function isApart(target: HTMLElement): boolean {
        const own = boxes.get(target)!;
        const [x, y] = [own.left + own.width / 2, own.top + own.height / 2];
        return all.every((other) => {
          if (other === target || other.contains(target) || target.contains(other)) return true;
          const box = boxes.get(other)!;
          const across = Math.max(box.left - x, x - box.right, 0);
          const down = Math.max(box.top - y, y - box.bottom, 0);
          return Math.hypot(across, down) >= least! / 2;
        });
      }
    },
    [LEAST, AIM],
  );
}
