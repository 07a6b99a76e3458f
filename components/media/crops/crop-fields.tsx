import { NumberField } from "#components/media/crops/number-field.tsx";
import type { PictureRatio } from "#db/enums.ts";
import type { Crop } from "#db/schema/media.ts";
import type { FormState } from "#features/auth/form-state.ts";
import { cropField, cropSides } from "#features/media/crops/crop-field.ts";
import { heightOf } from "#features/media/crops/rules.ts";
import { SMALLEST_VARIANT } from "#features/media/variant-widths.ts";
import { message } from "#lib/messages/message.ts";

interface CropFieldsProps {
  ratio: PictureRatio;
  texts: Record<string, string>;
  put(changed: Record<string, string>): void;
  state: FormState;
  /** What readers get now: the automatic crop where nobody drew one. */
  shown: Crop;
  isDrawn: boolean;
  isLive: boolean;
  isHidden: boolean;
}

/** The crop of one shape in numbers, which is all that is needed of it. Fields that are not shown are sent all the same. */
export function CropFields({
  ratio,
  texts,
  put,
  state,
  shown,
  isDrawn,
  isLive,
  isHidden,
}: CropFieldsProps) {
  const height = heightOf(ratio, shown.width);
  const blank = Object.fromEntries(cropSides.map((side) => [cropField(ratio, side), ""]));
  return (
    <fieldset className="crop-field" hidden={isHidden}>
      <legend>
        {ratio} <span>{message(`crop.use.${ratio}`)}</span>
      </legend>
      <p className="crop-facts">
        {message(isDrawn ? "crop.drawn" : "crop.automatic")}:{" "}
        {message("crop.size", { width: shown.width, height })}
      </p>
      {isDrawn && shown.width < SMALLEST_VARIANT && (
        <p className="crop-warning">
          {message("crop.small", { width: shown.width, least: SMALLEST_VARIANT })}
        </p>
      )}
      <div className="crop-numbers">
        {cropSides.map((side) => (
          <NumberField
            key={side}
            name={cropField(ratio, side)}
            label={message(`crop.side.${side}`)}
            value={texts[cropField(ratio, side)] ?? ""}
            put={put}
            error={state.errors[cropField(ratio, side)]}
          />
        ))}
      </div>
      {isLive ? (
        <button type="button" className="quiet-button" onClick={() => put(blank)}>
          {message("crop.reset")}
        </button>
      ) : (
        <p className="field-hint">{message("crop.blank")}</p>
      )}
    </fieldset>
  );
}
