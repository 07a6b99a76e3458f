import { type RefObject, useEffect, useRef } from "react";
import type { BodyHandle } from "#components/workflow/body-editor.client.tsx";
import type { useMeeting } from "#components/workflow/saving/use-meeting.ts";

type Meeting = ReturnType<typeof useMeeting>;

/** Whoever takes a story over goes on in its text, once it can be written and nothing is to be decided before. */
export function useTextAfterTaking(
  meeting: Meeting,
  { text, mayWrite }: { text: RefObject<BodyHandle | null>; mayWrite: boolean },
): Meeting {
  const isTaking = useRef(false);
  const isDeciding = meeting.meeting !== undefined;
  useEffect(() => {
    if (!isTaking.current || !mayWrite || isDeciding) return;
    isTaking.current = false;
    text.current?.focus();
  }, [mayWrite, isDeciding, text]);
  return {
    ...meeting,
    takeOver() {
      isTaking.current = true;
      return meeting.takeOver();
    },
  };
}
