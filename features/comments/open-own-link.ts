import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { tokens } from "#db/schema/tokens.ts";
import { OWN_LINK_DAYS } from "#features/comments/rules.ts";
import { hashSecret, newSecret } from "#lib/secret-token.ts";

/** Makes the link by which an author sees a comment whatever becomes of it; gives its secret. */
export async function openOwnLink(tx: Transaction, commentId: number): Promise<string> {
  const token = newSecret();
  await tx.insert(tokens).values({
    hash: hashSecret(token),
    purpose: "comment",
    subject: { commentId },
    expiresAt: sql`now() + make_interval(days => ${OWN_LINK_DAYS})`,
  });
  return token;
}
