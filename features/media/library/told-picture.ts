import type { TakenPicture } from "#features/media/library/take-picture.ts";
import { isMessageKey, message } from "#lib/messages/message.ts";

/** What became of a file, in words. */
export interface ToldPicture {
  filename: string;
  mediaId?: number | undefined;
  text: string;
}

export function toldPicture({ filename, mediaId, isKnown, issue }: TakenPicture): ToldPicture {
  if (issue) {
    const text = isMessageKey(issue.key)
      ? message(issue.key, issue.values)
      : message("form.invalid");
    return { filename, text };
  }
  return { filename, mediaId, text: message(isKnown ? "library.isKnown" : "library.isAdded") };
}
