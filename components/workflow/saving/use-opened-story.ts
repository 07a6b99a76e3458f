import { useEffect, useState } from "react";
import type { EditedStory } from "#components/workflow/edited-story.ts";
import { findLeftDraft } from "#components/workflow/saving/find-left-draft.ts";
import type { LocalDraft } from "#components/workflow/saving/local-draft.ts";
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

/** Opens a story with what this device kept of it and the server does not have. */
export function useOpenedStory({ story, staffId, canEdit }: OpeningInput) {
  const [opened, setOpened] = useState(() => openAsSaved(story, staffId));
  const [found, setFound] = useState<FoundDraft>();
  // Nobody types before what was typed earlier is there again.
  const [isReady, setReady] = useState(!canEdit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a story; what the server sends later was saved here
  useEffect(() => {
    if (!canEdit) return;
    let isGone = false;
    void lookForDraft(story, staffId).then((seen) => {
      if (isGone) return;
      if (seen?.kind === "newer") {
        const { content, id, unanswered } = seen.draft;
        setOpened((now) => openWith({ ...now, unanswered }, { content, id }));
      }
      setFound(seen);
      setReady(true);
    });
    return () => {
      isGone = true;
    };
  }, [story.id, staffId, canEdit]);

  return {
    opened,
    isReady,
    found,
    /** Opens the draft that was found, over what the server has. */
    use(place: Place) {
      if (!found || found.kind === "needless") return;
      const { content, id } = found.draft;
      setOpened((now) => openWith({ ...now, ...place }, { content, id }));
      setFound(undefined);
    },
    /** Gives up the draft that was found; if it is in the editor already, what the server had comes back. */
    drop(place: Place) {
      if (!found || found.kind === "needless") return;
      void localDrafts.remove(found.draft.id);
      if (found.kind === "newer") {
        setOpened((now) => openWith({ ...now, ...place }, { content: contentOf(story.copy) }));
      }
      setFound(undefined);
    },
    dismiss: () => setFound(undefined),
  };
}

type Place = Pick<OpenedStory, "version" | "base" | "unanswered">;
type Words = Pick<LocalDraft, "content"> & Partial<Pick<LocalDraft, "id">>;

async function lookForDraft(story: EditedStory, staffId: number): Promise<FoundDraft | undefined> {
  const draft = await findLeftDraft(story.id, staffId);
  if (!draft) return undefined;
  const seen = lookAtDraft(story.copy, draft);
  if (seen.kind === "needless") void localDrafts.remove(draft.id);
  return seen;
}

function openAsSaved({ id, copy }: EditedStory, staffId: number): OpenedStory {
  return {
    articleId: id,
    staffId,
    draftId: `${id} ${newSaveKey()}`,
    generation: 0,
    copy,
    version: copy.version,
    base: contentOf(copy),
    unanswered: [],
    isAhead: false,
  };
}

function openWith(opened: OpenedStory, { content, id }: Words): OpenedStory {
  return {
    ...opened,
    draftId: id ?? opened.draftId,
    generation: opened.generation + 1,
    copy: { ...opened.copy, ...content },
    isAhead: true,
  };
}
