"use client";

import "./library.css";
import { useState } from "react";
import { type PictureRatio, pictureRatios } from "#db/enums.ts";
import type { Focus, FocusPoint } from "#db/schema/media.ts";
import { message } from "#lib/messages/message.ts";

interface FocusFieldProps {
  src: string;
  focus: Focus;
}

type Shape = "all" | PictureRatio;

const MIDDLE: FocusPoint = { x: 50, y: 50 };
const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The point of a picture that stays in sight, for every shape or for one, beside what readers get of each. */
export function FocusField({ src, focus: before }: FocusFieldProps) {
  const [focus, setFocus] = useState(before);
  const [shape, setShape] = useState<Shape>("all");
  const point = focus[shape] ?? focus.all ?? MIDDLE;
  const move = (to: FocusPoint) =>
    setFocus({ ...focus, [shape]: { x: within(to.x), y: within(to.y) } });
  return (
    <fieldset className="focus-field">
      <legend>{message("library.focus")}</legend>
      <p className="field-hint">{message("library.focusHint")}</p>
      <input type="hidden" name="focus" value={JSON.stringify(focus)} />
      <button
        type="button"
        className="focus-picture"
        aria-label={message("library.focusPoint", { x: point.x, y: point.y })}
        onClick={(event) => {
          // A press by keyboard has no place.
          if (event.detail === 0) return;
          const box = event.currentTarget.getBoundingClientRect();
          move({
            x: ((event.clientX - box.left) / box.width) * 100,
            y: ((event.clientY - box.top) / box.height) * 100,
          });
        }}
        onKeyDown={(event) => {
          const step = STEPS[event.key];
          if (!step) return;
          event.preventDefault();
          const size = event.shiftKey ? 10 : 1;
          move({ x: point.x + step[0] * size, y: point.y + step[1] * size });
        }}
      >
        <img src={src} alt="" />
        <span className="focus-point" style={{ left: `${point.x}%`, top: `${point.y}%` }} />
      </button>
      <div className="focus-shapes">
        <ShapeChoice
          label={message("library.focusAll")}
          isChosen={shape === "all"}
          choose={() => setShape("all")}
        />
        {pictureRatios.map((ratio) => {
          const { x, y } = focus[ratio] ?? focus.all ?? MIDDLE;
          return (
            <ShapeChoice
              key={ratio}
              label={message("library.shape", { ratio })}
              isChosen={shape === ratio}
              choose={() => setShape(ratio)}
            >
              <img
                src={src}
                alt=""
                style={{ aspectRatio: ratio.replace(":", " / "), objectPosition: `${x}% ${y}%` }}
              />
            </ShapeChoice>
          );
        })}
      </div>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          const { [shape]: _, ...rest } = focus;
          setFocus(shape === "all" ? {} : rest);
        }}
      >
        {message("library.focusReset")}
      </button>
    </fieldset>
  );
}

interface ShapeChoiceProps {
  label: string;
  isChosen: boolean;
  choose(): void;
  children?: React.ReactNode;
}

function ShapeChoice({ label, isChosen, choose, children }: ShapeChoiceProps) {
  return (
    <button type="button" className="focus-shape" aria-pressed={isChosen} onClick={choose}>
      {children}
      <span>{label}</span>
    </button>
  );
}

function within(share: number): number {
  return Math.round(Math.min(100, Math.max(0, share)));
}
