import { type FormState, typedText } from "#features/auth/form-state.ts";
import { beginnings } from "#features/setup/rules.ts";
import { message } from "#lib/messages/message.ts";

/** Whether the demonstration stays, and where the first stories come from. */
export function BeginningChoice({ state }: { state: FormState }) {
  const chosen = typedText(state, "beginning", "keep");
  return (
    <fieldset>
      <legend>{message("setup.stories")}</legend>
      {beginnings.map((beginning) => (
        <label className="tick" key={`${beginning} ${chosen}`}>
          <input
            type="radio"
            name="beginning"
            value={beginning}
            defaultChecked={beginning === chosen}
          />
          {message(`setup.beginning.${beginning}`)}
        </label>
      ))}
    </fieldset>
  );
}
