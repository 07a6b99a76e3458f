interface CommentFieldProps {
  name: string;
  label: string;
  defaultValue: string;
  error: string | undefined;
  type?: "text" | "email";
  autoComplete?: string;
  /** Lines of a longer text. */
  rows?: number;
}

/** A labelled field of a reader's form; what was wrong stands between the label and the field. */
export function CommentField({ name, label, error, rows, ...input }: CommentFieldProps) {
  const id = `comment-${name}`;
  const attributes = {
    ...input,
    id,
    name,
    required: true,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": error ? `${id}-error` : undefined,
  };
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      {error && (
        <strong className="error" id={`${id}-error`}>
          {error}
        </strong>
      )}
      {rows ? <textarea rows={rows} {...attributes} /> : <input type="text" {...attributes} />}
    </p>
  );
}
