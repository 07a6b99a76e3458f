"use client";

import { useEffect, useState } from "react";
import { describedBy, FieldFrame } from "#components/ui/field-frame.tsx";
import { comfortableLength, LONGEST_HEADLINE } from "#features/front/slot.ts";
import { message } from "#lib/messages/message.ts";

/** How long nobody types until the length is said aloud. */
const PAUSE_MS = 800;

interface SlotHeadlineProps {
  place: number;
  headline: string;
  /** The story's own, which stands there while the field is empty. */
  ownHeadline: string;
  error: string | undefined;
}

/** The headline of a place alone, with its length as it is typed, and a word where that is more than the place shows well. */
export function SlotHeadline({ place, headline, ownHeadline, error }: SlotHeadlineProps) {
  const id = `headline${place}`;
  const [typed, setTyped] = useState(headline);
  const shown = typed.trim() === "" ? ownHeadline : typed.trim();
  const [count, most] = [Array.from(shown).length, comfortableLength(place)];
  const said = message(count > most ? "front.lengthOver" : "front.length", { count, most });
  const [heard, hear] = useState("");
  useEffect(() => {
    if (typed === headline) return undefined;
    const timer = setTimeout(hear, PAUSE_MS, said);
    return () => clearTimeout(timer);
  }, [typed, headline, said]);
  const hint = message("front.headlineHint", { own: ownHeadline, most: LONGEST_HEADLINE });
  return (
    <FieldFrame id={id} label={message("front.headlineOf", { place })} hint={hint} error={error}>
      <input
        id={id}
        name={id}
        defaultValue={headline}
        maxLength={LONGEST_HEADLINE}
        onChange={(event) => setTyped(event.currentTarget.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${describedBy({ id, hint, error })} ${id}-length`}
      />
      <p className="slot-length" id={`${id}-length`} data-over={count > most ? "" : undefined}>
        {said}
      </p>
      <output className="visually-hidden" htmlFor={id}>
        {heard}
      </output>
    </FieldFrame>
  );
}
