/** At most so many mails to an address that anybody may have typed. */
export const MAILS_IN_TEN_MINUTES = 1;
export const MAILS_IN_A_DAY = 5;

/** Purposes of the mails that anybody can have sent to anybody, counted together. */
export const signUpPurposes = ["subscription.confirm", "subscription.already"];

export const CONFIRM_DAYS = 7;

/** An address that was never confirmed is forgotten after this. */
export const UNCONFIRMED_DAYS = 30;

export const SUBSCRIBERS_PER_PAGE = 50;

/** A reserved domain (RFC 2606): nothing is ever sent there. */
export const ERASED_DOMAIN = "erased.invalid";

export function mayMail(recent: { lately: number; today: number }): boolean {
  return recent.lately < MAILS_IN_TEN_MINUTES && recent.today < MAILS_IN_A_DAY;
}

/** Enough of an address for its owner to know it: "a…@example.org". */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
