import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { tokens } from "#db/schema/tokens.ts";
import { CHALLENGE_MINUTES } from "#features/account/rules.ts";
import { hashSecret } from "#lib/secret-token.ts";

/** Remembers what a device is to sign, for whom where that is known, so that it is taken once and soon. */
export async function openChallenge(
  tx: Transaction,
  challenge: string,
  subject: Record<string, number>,
): Promise<void> {
  await tx.insert(tokens).values({
    hash: hashSecret(challenge),
    purpose: "passkey",
    subject,
    expiresAt: sql`now() + make_interval(mins => ${CHALLENGE_MINUTES})`,
  });
}
