import type { ManagedField } from "#components/manage/managed-field.ts";
import { FieldFrame } from "#components/ui/field-frame.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type FormState, typedText } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

interface PictureFieldProps {
  field: Extract<ManagedField, { kind: "picture" }>;
  state: FormState;
}

/** The picture that is there, a file to replace it, and a way to take it away. */
export function PictureField({ field, state }: PictureFieldProps) {
  const { label, src, alt } = field;
  return (
    <fieldset className="picture-field">
      <legend>{label}</legend>
      {src && <img src={src} alt={alt} />}
      <FieldFrame
        id="pictureFile"
        label={message("upload.file")}
        hint={src ? message("manage.pictureHint") : undefined}
        error={state.errors.file}
      >
        <input id="pictureFile" type="file" name="pictureFile" accept="image/*" />
      </FieldFrame>
      <TextField
        name="pictureAlt"
        label={message("manage.pictureAlt")}
        defaultValue={typedText(state, "pictureAlt")}
        error={state.errors.pictureAlt}
      />
      {src && (
        <label className="tick">
          <input type="checkbox" name="noPicture" />
          {message("manage.noPicture")}
        </label>
      )}
    </fieldset>
  );
}
