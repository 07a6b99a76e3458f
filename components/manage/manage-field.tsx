import { ChoicesField } from "#components/manage/choices-field.tsx";
import type { ManagedField } from "#components/manage/managed-field.ts";
import { PictureField } from "#components/manage/picture-field.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextAreaField } from "#components/ui/text-area-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type FormState, typedText } from "#features/auth/form-state.ts";

interface ManageFieldProps {
  field: ManagedField;
  state: FormState;
}

/** One field, with what was typed where the form came back. */
export function ManageField({ field, state }: ManageFieldProps) {
  const { name, label, hint } = field;
  const error = state.errors[name];
  if (field.kind === "tick") {
    const isTicked = state.ok === false ? state.values[name] === "on" : field.isTicked;
    return (
      <label className="tick" key={String(isTicked)}>
        <input id={name} type="checkbox" name={name} defaultChecked={isTicked} />
        {label}
      </label>
    );
  }
  if (field.kind === "picture") return <PictureField field={field} state={state} />;
  if (field.kind === "choices") return <ChoicesField field={field} state={state} />;
  const defaultValue = typedText(state, name, String(field.value));
  if (field.kind === "select") {
    const { options } = field;
    return <SelectField {...{ name, label, hint, error, options, defaultValue }} />;
  }
  if (field.kind === "lines") {
    return <TextAreaField {...{ name, label, hint, error, defaultValue }} rows={field.rows} />;
  }
  return (
    <TextField
      {...{ name, label, hint, error, defaultValue }}
      type={field.kind}
      autoComplete="off"
    />
  );
}
