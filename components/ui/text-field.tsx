import { describedBy, FieldFrame } from "#components/ui/field-frame.tsx";

interface TextFieldProps {
  name: string;
  label: string;
  type?: "text" | "email" | "password" | "url" | "search" | "color" | "date" | "datetime-local";
  defaultValue?: string;
  autoComplete?: string;
  hint?: string | undefined;
  error?: string | undefined;
  maxLength?: number;
}

/** One line of text. Its id is its name, so that a summary of problems can link to it. */
export function TextField({ name, label, hint, error, ...input }: TextFieldProps) {
  return (
    <FieldFrame id={name} label={label} hint={hint} error={error}>
      <input
        id={name}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id: name, hint, error })}
        {...input}
      />
    </FieldFrame>
  );
}
