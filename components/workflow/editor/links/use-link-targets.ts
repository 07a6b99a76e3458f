import { useEffect, useState } from "react";
import { blankForm } from "#features/auth/form-state.ts";
import { findLinkTargetsAction } from "#features/workflow/actions.ts";
import type { LinkTarget } from "#features/workflow/find-link-targets.ts";

const PAUSE_MS = 200;
const SHORTEST = 2;

/** Stories whose headlines have these words, a moment after the last key. */
export function useLinkTargets(words: string): readonly LinkTarget[] {
  const [found, keep] = useState<{ words: string; targets: readonly LinkTarget[] }>();
  const wanted = words.trim();
  const isAsked = wanted.length >= SHORTEST && !/^(?:https?:|mailto:|\/|#)/i.test(wanted);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isLatest = true;
    const timer = setTimeout(async () => {
      const form = new FormData();
      form.set("words", wanted);
      const { data } = await findLinkTargetsAction(blankForm, form).catch(() => blankForm);
      if (isLatest) keep({ words: wanted, targets: data ?? [] });
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [wanted, isAsked]);
  return isAsked && found ? found.targets : [];
}
