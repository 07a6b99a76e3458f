import { type PointerEvent, useRef } from "react";
import type { Crop } from "#db/schema/media.ts";
import {
  type Corner,
  type CropFrame,
  movedCrop,
  stretchedCrop,
} from "#features/media/crops/moved-crop.ts";

interface Dragged {
  frame: CropFrame;
  crop: Crop;
  change(crop: Crop): void;
}

interface Start {
  pointerId: number;
  x: number;
  y: number;
  crop: Crop;
}

/** Listeners for a crop, or for one corner of it: mouse, pen and finger alike. */
export function useCropDrag({ frame, crop, change }: Dragged) {
  const start = useRef<Start>(undefined);
  return (corner?: Corner) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || start.current) return;
      event.preventDefault();
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.closest<HTMLElement>("[role=slider]")?.focus({ preventScroll: true });
      start.current = {
        pointerId: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        crop,
      };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const from = start.current;
      if (from?.pointerId !== event.pointerId) return;
      event.stopPropagation();
      const shown = event.currentTarget.closest(".crop-canvas")?.querySelector("img");
      const scale = frame.size.width / (shown?.clientWidth || frame.size.width);
      const by = { x: (event.clientX - from.x) * scale, y: (event.clientY - from.y) * scale };
      const changed = corner
        ? stretchedCrop(frame, from.crop, { corner, by })
        : movedCrop(frame, from.crop, by);
      change(changed);
    },
    onLostPointerCapture() {
      start.current = undefined;
    },
  });
}
