import { NumberField } from "#components/media/crops/number-field.tsx";
import type { FormState } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

interface PointFieldsProps {
  texts: Record<string, string>;
  put(changed: Record<string, string>): void;
  state: FormState;
  isLive: boolean;
  isHidden: boolean;
}

/** The point in numbers. Fields that are not shown are sent all the same. */
export function PointFields({ texts, put, state, isLive, isHidden }: PointFieldsProps) {
  return (
    <fieldset className="crop-field" hidden={isHidden}>
      <legend>{message("crop.point")}</legend>
      <p className="field-hint">{message("crop.pointHint")}</p>
      <div className="crop-numbers">
        {(["pointX", "pointY"] as const).map((name) => (
          <NumberField
            key={name}
            {...{ name, put, max: 100 }}
            label={message(`crop.${name}`)}
            value={texts[name] ?? ""}
            error={state.errors[name]}
          />
        ))}
      </div>
      {isLive && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => put({ pointX: "", pointY: "" })}
        >
          {message("crop.pointReset")}
        </button>
      )}
    </fieldset>
  );
}
