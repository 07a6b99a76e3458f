import { useEffect, useState } from "react";
import type { SaveState } from "#components/workflow/saving/autosaver.ts";
import { canonicalContent } from "#components/workflow/saving/canonical-content.ts";
import { fetchStanding } from "#components/workflow/saving/fetch-standing.ts";
import { localDrafts } from "#components/workflow/saving/local-drafts.ts";
import type { FoundDraft } from "#components/workflow/saving/look-at-draft.ts";
import type { StorySaver } from "#components/workflow/saving/story-saver.ts";
import { takeOver } from "#components/workflow/saving/take-over.ts";
import type { useOpenedStory } from "#components/workflow/saving/use-opened-story.ts";
import { useTrueHolder } from "#components/workflow/saving/use-true-holder.ts";
import type { StoryState } from "#features/presence/story-state.ts";
import { type Content, changedFields } from "#features/revisions/content.ts";
import { type Merge, mergeContent } from "#features/revisions/merge/merge-content.ts";
import type { StandingVersion } from "#features/revisions/standing-version.ts";

/** Two versions that somebody must make one. */
export interface Meeting {
  merge: Merge;
  /** The version that the merged one goes over. */
  over: { version: number; base: Content; editedBy: string };
  draftId?: string;
}

interface MeetingInput {
  opening: ReturnType<typeof useOpenedStory>;
  saver: StorySaver;
  state: SaveState;
  peers: StoryState | undefined;
  /** Puts other words into the editor, in place. */
  put(content: Content): void;
}

/** Somebody who writes pauses as long between two sentences. */
const PAUSE_MS = 2000;

/** What happens when this page and somebody else’s changed the same story: both are kept, and become one. */
export function useMeeting({ opening, saver, state, peers, put }: MeetingInput) {
  const { articleId, page } = opening.opened;
  const [meeting, setMeeting] = useState<Meeting>();
  const standing = state.kind === "stale" ? state.standing : undefined;
  const holder = useTrueHolder({ opened: opening.opened, peers, standing });
  const isTaken = holder !== undefined;
  const version = peers?.version ?? 0;

  // What is not saved when somebody takes over is set aside at once.
  useEffect(() => {
    if (isTaken && saver.isDirty()) void saver.saveNow();
  }, [isTaken, saver]);

  // A page on which nothing is typed shows what others save, once they pause.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer version is followed
  useEffect(() => {
    if (version <= saver.place().version || saver.isDirty()) return;
    const timer = setTimeout(async () => {
      const seen = await fetchStanding(articleId);
      if (seen && seen.version > saver.place().version && !saver.isDirty()) show(seen);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [version, saver, articleId]);

  // Whoever may write and changed other things than the standing version does goes on with both.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each standing version is met once
  useEffect(() => {
    if (standing && !isTaken) meet(standing);
  }, [standing, isTaken]);

  function show({ content, version: seen }: StandingVersion) {
    put(content);
    saver.goOnFrom({ version: seen, base: content, isAhead: false });
  }

  function meet(seen: StandingVersion) {
    const theirs = canonicalContent(seen.content);
    const mine = canonicalContent(saver.read());
    const merge = mergeContent({ base: canonicalContent(saver.place().base), mine, theirs });
    const over = { version: seen.version, base: seen.content, editedBy: seen.editedBy };
    if (merge.conflicts.length > 0) setMeeting({ merge, over });
    else settle(merge.content, { merge, over });
  }

  function settle(content: Content, { over, draftId }: Meeting) {
    const { version: seen, base } = over;
    opening.forget();
    setMeeting(undefined);
    const isAhead = changedFields(canonicalContent(base), content).length > 0;
    put(content);
    saver.goOnFrom({ version: seen, base, isAhead });
    // The words of an earlier draft are this page's now, which keeps them itself.
    if (draftId !== undefined) void saver.keepNow().then(() => localDrafts.remove(draftId));
  }

  return {
    holder,
    standing,
    meeting,
    meet,
    settle: (content: Content) => meeting && settle(content, meeting),
    /** Shows a draft of this device beside what the server has. */
    meetDraft(found: FoundDraft) {
      if (found.kind === "needless") return;
      const { version: seen, base } = saver.place();
      const over = { version: seen, base, editedBy: "" };
      setMeeting({ merge: found.merge, over, draftId: found.draft.id });
    },
    putOff: () => setMeeting(undefined),
    async takeOver() {
      const seen = await takeOver(articleId, page);
      if (seen) meet(seen);
    },
  };
}
