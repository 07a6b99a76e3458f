"use client";

import { startTransition, useActionState, useEffect, useRef, useState } from "react";
import { CalendarMoves } from "#components/calendar/calendar-moves.ts";
import { FormMessage } from "#components/ui/form-message.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { movePlannedAction } from "#features/calendar/actions.ts";

const TYPE = "application/x-standfirst-planned";

/** Lets what is planned be moved from day to day by dragging, or by the form of each entry, and goes with it. */
export function CalendarBoard({ children }: { children: React.ReactNode }) {
  const [state = blankForm, move] = useActionState(movePlannedAction, blankForm);
  const board = useRef<HTMLDivElement>(null);
  const moving = useRef({ what: "", isDragged: false });
  useEffect(() => {
    const { what, isDragged } = moving.current;
    if (!state.ok || isDragged || what === "") return;
    const entry = board.current?.querySelector<HTMLElement>(`[data-move="${what}"] summary`);
    (entry ?? board.current)?.focus();
  }, [state]);
  const [isDragged, setDragged] = useState(false);
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
    take(`${kind} ${articleId}`, true);
    startTransition(() => move(form));
  }
  function take(what: string, dragged: boolean) {
    moving.current = { what, isDragged: dragged };
    setDragged(dragged);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and buttons do the same by the form of each entry.
    <div
      ref={board}
      className="calendar-board"
      tabIndex={-1}
      onSubmit={(event) => {
        const form = new FormData(event.target as HTMLFormElement);
        take(`${form.get("kind")} ${form.get("articleId")}`, false);
      }}
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
      {(state.ok || isDragged) && (
        <FormMessage state={{ ...state, errors: {}, message: problemOf(state) }} />
      )}
      <CalendarMoves value={{ state, move }}>{children}</CalendarMoves>
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
