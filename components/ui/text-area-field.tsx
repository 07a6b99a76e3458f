import { describedBy, FieldFrame } from "#components/ui/field-frame.tsx";

interface TextAreaFieldProps {
  name: string;
  label: string;
  defaultValue?: string;
  rows?: number;
  hint?: string | undefined;
  error?: string | undefined;
  className?: string;
  onKeyDown?(event: React.KeyboardEvent): void;
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextAreaField({ name, label, hint, error, ...input }: TextAreaFieldProps) {
  return (
    <FieldFrame id={name} label={label} hint={hint} error={error}>
      <textarea
        id={name}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id: name, hint, error })}
        {...input}
      />
    </FieldFrame>
  );
}
