"use client";

import { useEffect, useRef } from "react";
import { type Insertion, insertions } from "#components/workflow/editor/toolbar/insertions.ts";
import { message } from "#lib/messages/message.ts";

interface InsertMenuProps {
  choose(insertion: Insertion): void;
  close(): void;
}

/** The same blocks for those who would rather press a button than type a slash (WAI-ARIA: menu). */
export function InsertMenu({ choose, close }: InsertMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector("button")?.focus(), []);
  function move(event: React.KeyboardEvent) {
    const items = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const next: Record<string, number> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key === "Escape" || event.key === "Tab") close();
    const target = items[next[event.key] ?? -1];
    if (!target && event.key !== "Escape") return;
    event.preventDefault();
    target?.focus();
  }
  return (
    <div
      ref={menu}
      className="insert-menu"
      role="menu"
      tabIndex={-1}
      aria-label={message("insert.menu")}
      onKeyDown={move}
    >
      {insertions.map((insertion, index) => (
        <button
          key={insertion.label}
          type="button"
          role="menuitem"
          tabIndex={index === 0 ? 0 : -1}
          onClick={() => choose(insertion)}
        >
          {message(insertion.label)}
        </button>
      ))}
    </div>
  );
}
