import { useState } from "react";

/**
 * A text that belongs to the document, as a field shows it. The document answers a moment after a key;
 * without its own copy the field would be set anew then, and the cursor would jump to the end.
 */
export function useHeldText(value: string, change: (value: string) => void) {
  const [held, hold] = useState({ seen: value, text: value });
  if (held.seen !== value) hold({ seen: value, text: value });
  return {
    value: held.text,
    onChange(event: { target: { value: string } }) {
      const text = event.target.value;
      hold((before) => ({ ...before, text }));
      change(text);
    },
  };
}
