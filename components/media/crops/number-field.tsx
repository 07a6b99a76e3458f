import { describedBy, FieldFrame } from "#components/ui/field-frame.tsx";

interface NumberFieldProps {
  name: string;
  label: string;
  value: string;
  put(changed: Record<string, string>): void;
  max?: number;
  error?: string | undefined;
}

/** A number that a drawing sets as well. */
export function NumberField({ name, label, value, put, max, error }: NumberFieldProps) {
  return (
    <FieldFrame id={name} label={label} error={error}>
      <input
        id={name}
        name={name}
        type="number"
        inputMode="numeric"
        min={0}
        max={max}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id: name, error })}
        onChange={(event) => put({ [name]: event.currentTarget.value })}
      />
    </FieldFrame>
  );
}
