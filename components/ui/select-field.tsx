import { describedBy, FieldFrame } from "#components/ui/field-frame.tsx";

interface SelectFieldProps {
  name: string;
  label: string;
  options: readonly { value: string | number; label: string }[];
  defaultValue?: string | number;
  hint?: string | undefined;
  error?: string | undefined;
}

/** One of a list. */
export function SelectField({ name, label, options, hint, error, defaultValue }: SelectFieldProps) {
  return (
    <FieldFrame id={name} label={label} hint={hint} error={error}>
      {/* Without a key, React keeps the earlier choice when a form is given back. */}
      <select
        key={defaultValue}
        id={name}
        name={name}
        defaultValue={defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id: name, hint, error })}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
