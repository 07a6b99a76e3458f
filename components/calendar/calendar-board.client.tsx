"use client";

import { startTransition, useActionState, useState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { movePlannedAction } from "#features/calendar/actions.ts";

const TYPE = "application/x-standfirst-planned";

/** Lets what is planned be dragged from day to day; every entry has a form that does the same. */
export function CalendarBoard({ children }: { children: React.ReactNode }) {
  const [state = blankForm, move] = useActionState(movePlannedAction, blankForm);
  const [over, setOver] = useState<HTMLElement>();
  function aim(day: HTMLElement | undefined) {
    if (day === over) return;
    over?.removeAttribute("data-over");
    day?.setAttribute("data-over", "");
    setOver(day);
  }
  function drop(event: React.DragEvent) {
    const day = dayAt(event)?.dataset.day;
    const [kind = "", articleId = ""] = event.dataTransfer.getData(TYPE).split(" ");
    aim(undefined);
    if (!day || !articleId) return;
    event.preventDefault();
    const form = new FormData();
    for (const [name, value] of Object.entries({ kind, articleId, day })) form.set(name, value);
    startTransition(() => move(form));
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and buttons do the same by the form of each entry.
    <div
      className="calendar-board"
      onDragStart={(event) => {
        const what = (event.target as HTMLElement).closest<HTMLElement>("[data-move]");
        if (what) event.dataTransfer.setData(TYPE, what.dataset.move ?? "");
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(TYPE)) return;
        event.preventDefault();
        aim(dayAt(event));
      }}
      onDragEnd={() => aim(undefined)}
      onDrop={drop}
    >
      <FormMessage state={{ ...state, errors: {}, message: problemOf(state) }} />
      {children}
    </div>
  );
}

function dayAt(event: React.DragEvent): HTMLElement | undefined {
  return (event.target as HTMLElement).closest<HTMLElement>("[data-day]") ?? undefined;
}

/** A day that is refused is no field on the page: its problem is the message. */
function problemOf({ errors, message }: { errors: Record<string, string>; message: string }) {
  return Object.values(errors)[0] ?? message;
}
