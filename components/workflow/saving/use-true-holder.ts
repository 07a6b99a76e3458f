import { useEffect, useState } from "react";
import { releasePage } from "#components/presence/release-page.ts";
import { isDeadPage } from "#components/workflow/saving/live-page.ts";
import type { OpenedStory } from "#components/workflow/saving/opened-story.ts";
import type { StoryState } from "#features/presence/story-state.ts";
import type { StoryHolder } from "#features/revisions/lock/story-holder.ts";
import type { StandingVersion } from "#features/revisions/standing-version.ts";

interface HolderInput {
  opened: Pick<OpenedStory, "articleId" | "staffId" | "page">;
  peers: StoryState | undefined;
  /** The version that was in the way of a save. */
  standing: StandingVersion | undefined;
}

/**
 * Who writes the story instead of this page. A page of the same person on this device that died does not:
 * what it held is let go. Until it is known whether it lives, nobody is kept from writing.
 */
export function useTrueHolder({ opened, peers, standing }: HolderInput): StoryHolder | undefined {
  const { articleId, staffId, page } = opened;
  const [living, setLiving] = useState<string>();
  const newest = useNewest(peers, standing);
  const other = newest && newest.page !== page ? newest : undefined;
  const own = other?.staffId === staffId ? other.page : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that was let go may have come in late once more
  useEffect(() => {
    if (own === undefined) return;
    let isGone = false;
    void isDeadPage(own).then((isDead) => {
      if (isDead) void releasePage(articleId, own);
      else if (!isGone) setLiving(own);
    });
    return () => {
      isGone = true;
    };
  }, [own, articleId, standing]);
  return own === undefined || own === living ? other : undefined;
}

/** The holder of whichever was told last. */
function useNewest(peers?: StoryState, standing?: StandingVersion): StoryHolder | undefined {
  const [told, tell] = useState<{
    peers: StoryState | undefined;
    standing: StandingVersion | undefined;
    holder: StoryHolder | null | undefined;
  }>({ peers, standing, holder: peers?.holder });
  if (told.peers !== peers || told.standing !== standing) {
    const isStanding = standing !== undefined && told.standing !== standing;
    tell({ peers, standing, holder: isStanding ? standing.holder : peers?.holder });
  }
  return told.holder ?? undefined;
}
