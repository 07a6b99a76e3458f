import { CropView } from "#components/media/crops/crop-view.tsx";
import type { Shape } from "#components/media/crops/typed-crops.ts";
import { type PictureRatio, pictureRatios } from "#db/enums.ts";
import type { Crop, Crops } from "#db/schema/media.ts";
import type { Size } from "#features/media/crops/rules.ts";
import { message } from "#lib/messages/message.ts";

interface ShapeChoicesProps {
  src: string;
  size: Size;
  shape: Shape;
  choose(shape: Shape): void;
  cropOf(ratio: PictureRatio): Crop;
  drawn: Crops;
}

/** Every shape with what readers get of the picture in it, and which of them an editor drew. */
export function ShapeChoices({ src, size, shape, choose, cropOf, drawn }: ShapeChoicesProps) {
  return (
    <fieldset className="crop-shapes">
      <legend className="visually-hidden">{message("crop.shapes")}</legend>
      <button type="button" aria-pressed={shape === "point"} onClick={() => choose("point")}>
        <span className="crop-mark" aria-hidden="true" />
        <b>{message("crop.point")}</b>
        <small>{message("crop.everyShape")}</small>
      </button>
      {pictureRatios.map((ratio) => (
        <button
          key={ratio}
          type="button"
          aria-pressed={shape === ratio}
          onClick={() => choose(ratio)}
        >
          <CropView {...{ src, size, ratio }} crop={cropOf(ratio)} />
          <b>{ratio}</b>
          <small data-drawn={drawn[ratio] ? "" : undefined}>
            {message(drawn[ratio] ? "crop.drawn" : "crop.automatic")}
          </small>
        </button>
      ))}
    </fieldset>
  );
}
