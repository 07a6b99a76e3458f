"use client";

import type { StandingVersion } from "#features/revisions/standing-version.ts";
import { message } from "#lib/messages/message.ts";

interface StaleNoticeProps {
  standing: StandingVersion;
  compare(): void;
}

/** Somebody else saved first, and changed the same: both texts are kept until the person has merged them. */
export function StaleNotice({ standing, compare }: StaleNoticeProps) {
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(
    new Date(standing.editedAt),
  );
  return (
    <div className="form-message stale" data-refused="" role="alert">
      <p>
        {message("merge.parted", { name: standing.editedBy || message("story.somebody"), time })}
      </p>
      <p className="button-row">
        <button type="button" className="quiet-button" onClick={compare}>
          {message("merge.compare")}
        </button>
      </p>
    </div>
  );
}
