import type { ManagedField } from "#components/manage/managed-field.ts";
import type { FormState } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

interface ChoicesFieldProps {
  field: Extract<ManagedField, { kind: "choices" }>;
  state: FormState;
}

const PLACES = [0, 1, 2, 3, 4, 5, 6, 7];

/** Possible answers, each with a box for those that are right. */
export function ChoicesField({ field, state }: ChoicesFieldProps) {
  const { name, label, hint, choices } = field;
  const error = state.errors[name];
  const isBack = state.ok === false;
  const typed = [state.values[name] ?? []].flat();
  const right = [state.values.right ?? []].flat();
  return (
    <fieldset id={name} tabIndex={-1} className="choices-field">
      <legend>{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {error && <p className="field-error">{error}</p>}
      {PLACES.map((place) => {
        const text = isBack ? typed[place] : choices[place]?.text;
        const isRight = isBack ? right.includes(String(place)) : choices[place]?.isRight;
        const number = place + 1;
        return (
          <div className="choice" key={place}>
            <input
              key={`right-${isRight}`}
              type="checkbox"
              name="right"
              value={place}
              defaultChecked={isRight}
              aria-label={message("manage.right", { number })}
            />
            <input
              type="text"
              name={name}
              defaultValue={text}
              autoComplete="off"
              aria-label={message("manage.choice", { number })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
