import { isSignatureOf, signatureOf } from "#lib/signature.ts";

const HOUR = 3_600_000;

/** A page is made again after a day at most, and is shown for another day while the database is down. */
export const FRESH_HOURS = 72;

/**
 * Says in a form for which story and in which hour it was made: `<hour>.<signature>`.
 * A kept page is everybody's, so the stamp is nobody's.
 */
export function formStamp(articleId: number, now: Date): string {
  const hour = Math.floor(now.getTime() / HOUR);
  return `${hour}.${signatureOf("comment-form", `${articleId}.${hour}`)}`;
}

/** Whether the stamp is ours, for this story, and of the last three days. */
export function isFreshStamp(stamp: string, articleId: number, now: Date): boolean {
  const [hour = "", signature = ""] = stamp.split(".");
  if (!/^\d{1,9}$/.test(hour)) return false;
  const age = Math.floor(now.getTime() / HOUR) - Number(hour);
  if (age < 0 || age > FRESH_HOURS) return false;
  return isSignatureOf("comment-form", `${articleId}.${hour}`, signature);
}
