import { useEffect, useState } from "react";
import type { EditedStory } from "#components/workflow/edited-story.ts";
import { findLeftDraft } from "#components/workflow/saving/find-left-draft.ts";
import { livePage } from "#components/workflow/saving/live-page.ts";
import { localDrafts } from "#components/workflow/saving/local-drafts.ts";
import { type FoundDraft, lookAtDraft } from "#components/workflow/saving/look-at-draft.ts";
import { newSaveKey } from "#components/workflow/saving/new-save-key.ts";
import type { OpenedStory } from "#components/workflow/saving/opened-story.ts";
import { contentOf } from "#features/revisions/content.ts";

interface OpeningInput {
  story: EditedStory;
  staffId: number;
  canEdit: boolean;
}

/** Words that were found on this device. */
type Words = Pick<OpenedStory, "isAhead" | "draftId" | "unanswered"> & {
  content: OpenedStory["base"];
};

/** Opens a story with what this device kept of it and the server does not have. */
export function useOpenedStory({ story, staffId, canEdit }: OpeningInput) {
  const [opened, setOpened] = useState(() => openAsSaved(story, staffId));
  const [found, setFound] = useState<FoundDraft>();
  // Nobody types before what was typed earlier is there again.
  const [isReady, setReady] = useState(!canEdit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a story; what the server sends later was saved here
  useEffect(() => {
    if (!canEdit) return;
    const letGo = livePage(opened.page);
    let isGone = false;
    void lookForDraft(story, staffId).then((seen) => {
      if (isGone) return;
      const words = seen && wordsOf(seen);
      if (words) setOpened((now) => openWith(now, words));
      setFound(seen);
      setReady(true);
    });
    return () => {
      isGone = true;
      letGo();
    };
  }, [story.id, staffId, canEdit]);
  return {
    opened,
    isReady,
    /** What the server had when the page was opened. */
    saved: contentOf(story.copy),
    found,
    forget: () => setFound(undefined),
  };
}

async function lookForDraft(story: EditedStory, staffId: number): Promise<FoundDraft | undefined> {
  const draft = await findLeftDraft(story.id, staffId);
  if (!draft) return undefined;
  const seen = lookAtDraft(story.copy, draft);
  if (seen.kind === "needless") void localDrafts.remove(draft.id);
  return seen.kind === "needless" ? undefined : seen;
}

/** What opens by itself: words that nothing stands against. */
function wordsOf(found: FoundDraft): Words | undefined {
  if (found.kind === "needless" || found.merge.conflicts.length > 0) return undefined;
  const { id, unanswered } = found.draft;
  return { content: found.merge.content, draftId: id, unanswered, isAhead: true };
}

function openAsSaved({ id, copy }: EditedStory, staffId: number): OpenedStory {
  return {
    articleId: id,
    staffId,
    page: newSaveKey(),
    draftId: `${id} ${newSaveKey()}`,
    generation: 0,
    copy,
    version: copy.version,
    base: contentOf(copy),
    unanswered: [],
    isAhead: false,
  };
}

function openWith(opened: OpenedStory, { content, ...words }: Words): OpenedStory {
  return {
    ...opened,
    ...words,
    generation: opened.generation + 1,
    copy: { ...opened.copy, ...content },
  };
}
