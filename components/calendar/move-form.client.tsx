"use client";

import { use } from "react";
import { CalendarMoves } from "#components/calendar/calendar-moves.ts";
import { describedBy, FieldFrame } from "#components/ui/field-frame.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { typedText } from "#features/auth/form-state.ts";
import { addDays, type movableKinds } from "#features/calendar/rules.ts";
import { message } from "#lib/messages/message.ts";

interface MoveFormProps {
  articleId: number;
  kind: (typeof movableKinds)[number];
  day: string;
  name: string;
}

/** Moves a planned thing to another day without dragging: to any, or by one. */
export function MoveForm({ articleId, kind, day, name }: MoveFormProps) {
  const { state, move } = use(CalendarMoves);
  const isOurs =
    typedText(state, "articleId") === String(articleId) && typedText(state, "kind") === kind;
  const id = `move-${kind}-${articleId}`;
  const problem =
    isOurs && state.ok === false ? (Object.values(state.errors)[0] ?? state.message) : undefined;
  const hidden = (
    <>
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="kind" value={kind} />
    </>
  );
  const what = message("calendar.moveThis", {
    kind: message(`calendar.kind.${kind}`),
    headline: name,
  });
  return (
    <details className="move" open={problem !== undefined}>
      <summary>
        {message("calendar.move")}
        <span className="visually-hidden"> {what}</span>
      </summary>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <form action={move}>
        {hidden}
        <button type="submit" name="day" value={addDays(day, -1)} className="link-button">
          {message("calendar.dayEarlier")}
        </button>{" "}
        <button type="submit" name="day" value={addDays(day, 1)} className="link-button">
          {message("calendar.dayLater")}
        </button>
      </form>
      <form action={move} noValidate>
        {hidden}
        <FieldFrame id={id} label={message("calendar.moveTo")}>
          <input
            id={id}
            name="day"
            type="date"
            defaultValue={isOurs ? typedText(state, "day", day) : day}
            aria-describedby={describedBy({ id })}
          />
        </FieldFrame>
        <SubmitButton className="quiet-button">{message("calendar.moveButton")}</SubmitButton>
      </form>
    </details>
  );
}
