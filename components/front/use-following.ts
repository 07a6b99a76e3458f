import { useEffect, useRef } from "react";

/**
 * Keeps the keyboard with the story that a button moved: once an answer is there, the element that the button names
 * by `data-then` has the focus, or the first button of its row. Gives what listens to the form.
 */
export function useFollowing(answer: unknown) {
  const then = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is one more time to look.
  useEffect(() => {
    if (!then.current) return;
    const [row = "", step = ""] = then.current.split(" ");
    then.current = undefined;
    const found = document.getElementById(row);
    const button = found?.querySelector<HTMLElement>(`[data-step="${step}"]`);
    (button ?? found?.querySelector<HTMLElement>("button"))?.focus();
  }, [answer]);
  return (event: React.FormEvent) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    then.current = submitter?.dataset.then;
  };
}
