import { useEffect, useRef } from "react";

/** Takes the focus to what was answered, once for each answer; undefined answers nothing. */
export function useAnswerFocus<E extends HTMLElement>(answer: unknown) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (answer === undefined || !element.current) return;
    element.current.tabIndex = -1;
    element.current.focus();
  }, [answer]);
  return element;
}
