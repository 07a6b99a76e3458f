import { useRef } from "react";

/** Pixels from the window's edge at which it scrolls while something is carried. */
const EDGE = 72;
const SCROLL = 14;

interface Carried {
  what: string;
  handle: HTMLElement;
  over?: HTMLElement | undefined;
}

/**
 * Carries things by mouse, pen or finger. What is taken by a `data-carry` and let go over a `data-place` is dropped
 * there; escape lets it go nowhere. Whoever uses it has buttons that do the same.
 */
export function useCarrying(drop: (what: string, place: number) => void) {
  const carried = useRef<Carried>(undefined);
  function aim(over: HTMLElement | undefined) {
    carried.current?.over?.removeAttribute("data-over");
    over?.setAttribute("data-over", "");
    if (carried.current) carried.current.over = over;
  }
  function letGo() {
    aim(undefined);
    carried.current?.handle.closest("li")?.removeAttribute("data-carried");
    carried.current = undefined;
  }
  return {
    onPointerDown(event: React.PointerEvent) {
      const handle = (event.target as Element).closest<HTMLElement>("[data-carry]");
      if (!handle || event.button !== 0) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      handle.closest("li")?.setAttribute("data-carried", "");
      carried.current = { what: handle.dataset.carry ?? "", handle };
    },
    onPointerMove({ clientX, clientY }: React.PointerEvent) {
      if (!carried.current) return;
      aim(placeAt(clientX, clientY));
      if (clientY < EDGE) window.scrollBy(0, -SCROLL);
      if (clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
    },
    onPointerUp() {
      const { what, over } = carried.current ?? {};
      letGo();
      if (what !== undefined && over) drop(what, Number(over.dataset.place));
    },
    onPointerCancel: letGo,
    onKeyDown({ key }: React.KeyboardEvent) {
      if (key === "Escape") letGo();
    },
  };
}

function placeAt(x: number, y: number): HTMLElement | undefined {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-place]") ?? undefined;
}
