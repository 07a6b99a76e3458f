import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import type { tokenPurposes } from "#db/enums.ts";
import { tokens } from "#db/schema/tokens.ts";
import { hashSecret } from "#lib/secret-token.ts";

type Purpose = (typeof tokenPurposes)[number];

/** What a secret is bound to, if it works for this purpose; it works no second time. */
export async function useToken(tx: Transaction, purpose: Purpose, secret: string) {
  const [used] = await tx
    .update(tokens)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(tokens.hash, hashSecret(secret)),
        eq(tokens.purpose, purpose),
        isNull(tokens.usedAt),
        gt(tokens.expiresAt, sql`now()`),
      ),
    )
    .returning({ subject: tokens.subject });
  return used?.subject;
}
