/** One field of a form that keeps something in order, as plain data. */
export type ManagedField = { name: string; label: string; hint?: string | undefined } & (
  | { kind: "text" | "url" | "email" | "color" | "date" | "datetime-local"; value: string }
  | { kind: "lines"; value: string; rows: number }
  | { kind: "select"; value: string | number; options: { value: string | number; label: string }[] }
  | { kind: "tick"; isTicked: boolean }
  | { kind: "picture"; src: string | null; alt: string }
  | { kind: "choices"; choices: { text: string; isRight: boolean }[] }
);
