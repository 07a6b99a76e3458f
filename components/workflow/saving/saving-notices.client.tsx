"use client";

import { HolderNotice } from "#components/presence/holder-notice.client.tsx";
import { MergeDialog } from "#components/revisions/merge/merge-dialog.client.tsx";
import type { ThingNames } from "#components/revisions/value-words.ts";
import type { SaveState } from "#components/workflow/saving/autosaver.ts";
import { FoundDraftNotice } from "#components/workflow/saving/found-draft-notice.client.tsx";
import { localDrafts } from "#components/workflow/saving/local-drafts.ts";
import { StaleNotice } from "#components/workflow/saving/stale-notice.client.tsx";
import type { StorySaver } from "#components/workflow/saving/story-saver.ts";
import type { useMeeting } from "#components/workflow/saving/use-meeting.ts";
import type { useOpenedStory } from "#components/workflow/saving/use-opened-story.ts";
import type { Content } from "#features/revisions/content.ts";

interface SavingNoticesProps {
  opening: ReturnType<typeof useOpenedStory>;
  meeting: ReturnType<typeof useMeeting>;
  saver: StorySaver;
  state: SaveState;
  names: ThingNames;
  /** Puts other words into the editor, in place. */
  put(content: Content): void;
}

/** Everything about the words of this page, this device and others that a person must know or decide. */
export function SavingNotices(props: SavingNoticesProps) {
  const { opening, meeting, saver, state, names, put } = props;
  const { opened, found } = opening;
  const { holder, standing } = meeting;
  function drop() {
    if (!found || found.kind === "needless") return;
    void localDrafts.remove(found.draft.id);
    opening.forget();
    if (found.merge.conflicts.length > 0) return;
    put(opening.saved);
    saver.goOnFrom({ ...saver.place(), isAhead: true });
  }
  return (
    <>
      {holder && (
        <HolderNotice
          holder={holder}
          staffId={opened.staffId}
          isAside={state.kind !== "saved"}
          takeOver={() => void meeting.takeOver()}
        />
      )}
      {found && !holder && (
        <FoundDraftNotice
          found={found}
          compare={() => meeting.meetDraft(found)}
          drop={drop}
          dismiss={opening.forget}
        />
      )}
      {standing && !holder && (
        <StaleNotice standing={standing} compare={() => meeting.meet(standing)} />
      )}
      {meeting.meeting && (
        <MergeDialog
          merge={meeting.meeting.merge}
          editedBy={meeting.meeting.over.editedBy}
          names={names}
          apply={meeting.settle}
          close={meeting.putOff}
        />
      )}
    </>
  );
}
