"use client";

import type { FocusPoint } from "#db/schema/media.ts";
import { message } from "#lib/messages/message.ts";

interface PointStageProps {
  src: string;
  /** Undefined where nobody said, which is the middle. */
  point: FocusPoint | undefined;
  move(to: FocusPoint): void;
}

const MIDDLE: FocusPoint = { x: 50, y: 50 };
const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The point of a picture that stays in sight in every shape: pressed, or moved with keys. */
export function PointStage({ src, point = MIDDLE, move }: PointStageProps) {
  const put = ({ x, y }: FocusPoint) => move({ x: within(x), y: within(y) });
  return (
    <div className="crop-stage">
      <button
        type="button"
        className="point-picture"
        aria-label={message("crop.pointAt", { x: point.x, y: point.y })}
        onClick={(event) => {
          // A press by keyboard has no place.
          if (event.detail === 0) return;
          const box = event.currentTarget.getBoundingClientRect();
          put({
            x: ((event.clientX - box.left) / box.width) * 100,
            y: ((event.clientY - box.top) / box.height) * 100,
          });
        }}
        onKeyDown={(event) => {
          const step = STEPS[event.key];
          if (!step) return;
          event.preventDefault();
          const size = event.shiftKey ? 10 : 1;
          put({ x: point.x + step[0] * size, y: point.y + step[1] * size });
        }}
      >
        <img src={src} alt="" />
        <span className="point-mark" style={{ left: `${point.x}%`, top: `${point.y}%` }} />
      </button>
      <p className="field-hint">{message("crop.pointKeys")}</p>
    </div>
  );
}

function within(share: number): number {
  return Math.round(Math.min(100, Math.max(0, share)));
}
