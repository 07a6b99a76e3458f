"use client";

import type { StoryHolder } from "#features/revisions/lock/story-holder.ts";
import { message } from "#lib/messages/message.ts";

interface HolderNoticeProps {
  holder: StoryHolder;
  staffId: number;
  /** Something was typed here that is not in their version. */
  isAside: boolean;
  takeOver(): void;
}

/** Somebody else writes the story now: it can be read here as they save it, and taken over. */
export function HolderNotice({ holder, staffId, isAside, takeOver }: HolderNoticeProps) {
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(
    new Date(holder.since),
  );
  const isOwn = holder.staffId === staffId;
  return (
    <div className="form-message stale" role="alert">
      <p>
        {isOwn
          ? message("holder.you", { time })
          : message("holder.other", { name: holder.name, time })}
        {isAside && ` ${message("holder.aside")}`}
      </p>
      <p className="button-row">
        <button type="button" className="quiet-button" onClick={takeOver}>
          {message(isAside ? "holder.takeAndMerge" : "holder.take")}
        </button>
      </p>
    </div>
  );
}
