"use client";

import type { StandingVersion } from "#features/revisions/standing-version.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

interface StaleNoticeProps {
  articleId: number;
  standing: StandingVersion;
  /** Saves over their version, which stays in the history. */
  keepMine(): void;
}

/** Somebody else saved first: both texts are kept until the person decides. */
export function StaleNotice({ articleId, standing, keepMine }: StaleNoticeProps) {
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(
    new Date(standing.editedAt),
  );
  return (
    <div className="form-message stale" data-refused="" role="alert">
      <p>
        {message("story.staleBy", { name: standing.editedBy || message("story.somebody"), time })}
      </p>
      <p className="button-row">
        <a href={storyUrl(articleId)} target="_blank" rel="noopener">
          {message("story.openTheirs")}
        </a>
        <button type="button" className="quiet-button" onClick={keepMine}>
          {message("story.keepMine")}
        </button>
        <a href={storyUrl(articleId)}>{message("story.takeTheirs")}</a>
      </p>
    </div>
  );
}
