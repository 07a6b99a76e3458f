interface SecondThoughtProps {
  /** What one begins to do, such as "Disable…". */
  label: string;
  /** What would come of it. */
  text: string;
  children: React.ReactNode;
}

/** An act that is asked about before it is done; works without JavaScript. */
export function SecondThought({ label, text, children }: SecondThoughtProps) {
  return (
    <details className="second-thought">
      <summary>{label}</summary>
      <p>{text}</p>
      {children}
    </details>
  );
}
