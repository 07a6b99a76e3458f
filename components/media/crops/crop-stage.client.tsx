"use client";

import { useCropDrag } from "#components/media/crops/use-crop-drag.ts";
import type { PictureRatio } from "#db/enums.ts";
import type { Crop } from "#db/schema/media.ts";
import {
  type Corner,
  grownCrop,
  movedCrop,
  stretchedCrop,
} from "#features/media/crops/moved-crop.ts";
import { heightOf, type Size } from "#features/media/crops/rules.ts";
import { message } from "#lib/messages/message.ts";

interface CropStageProps {
  src: string;
  size: Size;
  ratio: PictureRatio;
  crop: Crop;
  change(crop: Crop): void;
}

const CORNERS: Corner[] = ["nw", "ne", "sw", "se"];
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A crop upon its picture: drawn and stretched with a pointer, moved and resized with keys. It keeps its shape. */
export function CropStage({ src, size, ratio, crop, change }: CropStageProps) {
  const frame = { size, ratio };
  const drag = useCropDrag({ frame, crop, change });
  const height = heightOf(ratio, crop.width);
  const values = { x: crop.x, y: crop.y, width: crop.width, height };
  const place = {
    left: `${(crop.x / size.width) * 100}%`,
    top: `${(crop.y / size.height) * 100}%`,
    width: `${(crop.width / size.width) * 100}%`,
    height: `${(height / size.height) * 100}%`,
  };
  function press(event: React.KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const changed = pressed(event);
    if (!changed) return;
    event.preventDefault();
    change(changed);
  }
  function pressed({ key, shiftKey }: React.KeyboardEvent): Crop | undefined {
    const step = Math.max(1, Math.round(size.width / 100));
    if (key === "+" || key === "=") return grownCrop(frame, crop, 2 * step);
    if (key === "-" || key === "_") return grownCrop(frame, crop, -2 * step);
    const arrow = ARROWS[key];
    if (!arrow) return undefined;
    const by = { x: arrow[0] * step, y: arrow[1] * step };
    return shiftKey ? stretchedCrop(frame, crop, { corner: "se", by }) : movedCrop(frame, crop, by);
  }
  return (
    <div className="crop-stage">
      <div className="crop-canvas">
        <img src={src} alt="" draggable={false} />
        <div className="crop-dim" aria-hidden="true">
          <span style={place} />
        </div>
        <div
          className="crop-rect"
          role="slider"
          tabIndex={0}
          aria-label={message("crop.rect", { ratio })}
          aria-describedby="crop-keys"
          aria-valuemin={0}
          aria-valuemax={size.width - crop.width}
          aria-valuenow={crop.x}
          aria-valuetext={message("crop.values", values)}
          style={place}
          onKeyDown={press}
          {...drag()}
        >
          {CORNERS.map((corner) => (
            <span key={corner} className="crop-corner" data-corner={corner} {...drag(corner)} />
          ))}
        </div>
      </div>
      <p className="field-hint" id="crop-keys">
        {message("crop.keys")}
      </p>
    </div>
  );
}
