"use client";

import { useRef, useState } from "react";

/** A button of a row of tools. */
export interface ToolButton {
  label: string;
  press(): void;
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  /** Of the keyboard, as `aria-keyshortcuts` spells it. */
  shortcut?: string | undefined;
}

interface ToolButtonsProps {
  label: string;
  buttons: readonly ToolButton[];
}

/** A row of tools with one stop for Tab; arrows, Home and End go from one to the next (WAI-ARIA: toolbar). */
export function ToolButtons({ label, buttons }: ToolButtonsProps) {
  const [stop, setStop] = useState(0);
  const row = useRef<HTMLDivElement>(null);
  function move(event: React.KeyboardEvent) {
    const next = target(event.key, stop, buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    row.current?.querySelectorAll("button")[next]?.focus();
  }
  return (
    <div ref={row} className="toolbar" role="toolbar" aria-label={label} onKeyDown={move}>
      {buttons.map((button, index) => (
        <button
          key={button.label}
          type="button"
          tabIndex={index === Math.min(stop, buttons.length - 1) ? 0 : -1}
          aria-pressed={button.pressed}
          aria-expanded={button.expanded}
          aria-keyshortcuts={button.shortcut}
          onFocus={() => setStop(index)}
          onClick={button.press}
        >
          {button.label}
        </button>
      ))}
    </div>
  );
}

function target(key: string, stop: number, count: number): number | undefined {
  const rightward = document.dir === "rtl" ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return (stop + rightward + count) % count;
    case "ArrowLeft":
      return (stop - rightward + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
