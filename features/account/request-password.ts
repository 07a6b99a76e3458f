import { transaction } from "#db/client.ts";
import type { ForgottenInput } from "#features/account/input.ts";
import { countAttempt } from "#features/auth/count-attempt.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { signatureOf } from "#lib/signature.ts";

/** Letters to one address in an hour; further requests are answered alike and send nothing. */
const PER_ADDRESS = { limit: 3, windowSeconds: 3600 };

/**
 * Notes that somebody forgot the password of an address. Whether the address is known is looked up by a job, so
 * that a known and an unknown one get the same answer after the same work.
 */
export async function requestPassword({ email }: ForgottenInput): Promise<void> {
  const key = `forgotten:${signatureOf("account", email.toLowerCase())}`;
  if ((await countAttempt(key, PER_ADDRESS)) > 0) return;
  await transaction((tx) => enqueue(tx, "password.requested", { email }));
}
