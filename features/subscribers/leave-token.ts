import { isSignatureOf, signatureOf } from "#lib/signature.ts";

export interface Subscription {
  subscriberId: number;
  newsletterId: number;
}

/**
 * What lets somebody leave one newsletter: `<subscriber>.<newsletter>.<signature>`. It is in no table and
 * never ends, since a letter of years ago must still let its reader leave.
 */
export function leaveToken({ subscriberId, newsletterId }: Subscription): string {
  const ids = `${subscriberId}.${newsletterId}`;
  return `${ids}.${signatureOf("leave", ids)}`;
}

/** The subscription that a token is for; undefined for one that we did not make. */
export function readLeaveToken(token: string): Subscription | undefined {
  const match = /^(\d{1,15})\.(\d{1,15})\.([\w-]+)$/.exec(token);
  if (!match || !isSignatureOf("leave", `${match[1]}.${match[2]}`, match[3]!)) return undefined;
  return { subscriberId: Number(match[1]), newsletterId: Number(match[2]) };
}
