import { useFound } from "#components/workflow/use-found.ts";
import { findLinkTargetsAction } from "#features/workflow/actions.ts";
import type { LinkTarget } from "#features/workflow/find-link-targets.ts";

/** Stories whose headlines have these words; none where they are an address. */
export function useLinkTargets(words: string): readonly LinkTarget[] {
  const isAddress = /^(?:https?:|mailto:|\/|#)/i.test(words.trim());
  return useFound<LinkTarget>(isAddress ? "" : words, findLinkTargetsAction) ?? [];
}
