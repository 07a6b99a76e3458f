import { useEffect, useState } from "react";
import { blankForm, type FormState } from "#features/auth/form-state.ts";

const PAUSE_MS = 200;
const SHORTEST = 2;

/** What the server finds for these words, a moment after the last key; undefined while there are too few of them. */
export function useFound<Item>(
  words: string,
  find: (state: FormState<never>, form: FormData) => Promise<FormState<readonly Item[]>>,
): readonly Item[] | undefined {
  const [found, keep] = useState<readonly Item[]>();
  const wanted = words.trim();
  const isAsked = wanted.length >= SHORTEST;
  useEffect(() => {
    if (!isAsked) return undefined;
    let isLatest = true;
    const timer = setTimeout(async () => {
      const form = new FormData();
      form.set("words", wanted);
      const { data } = await find(blankForm, form).catch(() => blankForm);
      if (isLatest) keep(data ?? []);
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [wanted, isAsked, find]);
  return isAsked ? found : undefined;
}
