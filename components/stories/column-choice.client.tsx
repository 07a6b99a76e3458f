"use client";

import { useEffect, useState } from "react";
import { message } from "#lib/messages/message.ts";

interface ColumnChoiceProps {
  columns: { id: string; name: string; isShown: boolean }[];
  show(columns: Record<string, boolean>): void;
}

const KEPT_AS = "standfirst.story-columns";

/** Which columns the table has, kept in this browser. Nothing without JavaScript, where it could change nothing. */
export function ColumnChoice({ columns, show }: ColumnChoiceProps) {
  const [isAlive, setAlive] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is read once.
  useEffect(() => {
    setAlive(true);
    const kept = readKept();
    if (kept) show(kept);
  }, []);
  if (!isAlive) return null;
  function choose(id: string, isShown: boolean) {
    const chosen = Object.fromEntries(columns.map((column) => [column.id, column.isShown]));
    chosen[id] = isShown;
    localStorage.setItem(KEPT_AS, JSON.stringify(chosen));
    show(chosen);
  }
  return (
    <details className="column-choice">
      <summary>{message("stories.columns")}</summary>
      {columns
        .filter(({ id }) => id !== "headline")
        .map(({ id, name, isShown }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              checked={isShown}
              onChange={(event) => choose(id, event.currentTarget.checked)}
            />
            {name}
          </label>
        ))}
    </details>
  );
}

function readKept(): Record<string, boolean> | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT_AS) ?? "") as Record<string, boolean>;
    return { ...kept, headline: true };
  } catch {
    return undefined;
  }
}
