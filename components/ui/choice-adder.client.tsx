"use client";

import { useId } from "react";

interface ChoiceAdderProps {
  label: string;
  choices: readonly { id: number; name: string }[];
  add(id: number): void;
}

/** A field that proposes names as one types; a whole name adds its thing and clears the field. */
export function ChoiceAdder({ label, choices, add }: ChoiceAdderProps) {
  const id = useId();
  function take(input: HTMLInputElement) {
    const typed = input.value.trim().toLowerCase();
    const found = choices.find(({ name }) => name.toLowerCase() === typed);
    if (!found) return;
    add(found.id);
    input.value = "";
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        list={`${id}-choices`}
        autoComplete="off"
        onChange={(event) => isWhole(event) && take(event.currentTarget)}
        onBlur={(event) => take(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          take(event.currentTarget);
        }}
      />
      <datalist id={`${id}-choices`}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.name} />
        ))}
      </datalist>
    </div>
  );
}

/** A choice from the list arrives at once; a name that is typed may still go on ("Ann", "Anna"). */
function isWhole(event: React.ChangeEvent<HTMLInputElement>): boolean {
  const { inputType } = event.nativeEvent as InputEvent;
  return inputType === "insertReplacementText" || inputType === undefined;
}
