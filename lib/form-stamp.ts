import { isSignatureOf, signatureOf } from "#lib/signature.ts";

const HOUR = 3_600_000;

/** A page is made again after a day at most, and is shown for another day while the database is down. */
export const FRESH_HOURS = 72;

/** A page that carries a stamp is made anew after this long. */
export const STAMPED_PAGE_SECONDS = 86_400;

/** Which form it is, and what it is about: the purpose of the signature, and the id of a thing. */
export interface StampedForm {
  purpose: string;
  subject: number;
}

/**
 * Says in a form what it is about and in which hour it was made: `<hour>.<signature>`.
 * A kept page is everybody's, so the stamp is nobody's.
 */
export function stampForm({ purpose, subject }: StampedForm, now: Date): string {
  const hour = Math.floor(now.getTime() / HOUR);
  return `${hour}.${signatureOf(purpose, `${subject}.${hour}`)}`;
}

/** Whether the stamp is ours, for this form and subject, and of the last three days. */
export function hasFreshStamp(stamp: string, form: StampedForm, now: Date): boolean {
  const [hour = "", signature = ""] = stamp.split(".");
  if (!/^\d{1,9}$/.test(hour)) return false;
  const age = Math.floor(now.getTime() / HOUR) - Number(hour);
  if (age < 0 || age > FRESH_HOURS) return false;
  return isSignatureOf(form.purpose, `${form.subject}.${hour}`, signature);
}
