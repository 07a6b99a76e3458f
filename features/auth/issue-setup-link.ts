import { eq, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { setupUrl } from "#features/auth/urls.ts";
import { hashSecret, newSecret } from "#lib/secret-token.ts";

/**
 * The path at which the first administrator is made, once and within 24 hours; null when there is staff.
 * An earlier link stops working.
 */
export function issueSetupLink(): Promise<string | null> {
  return transaction(async (tx) => {
    const [someone] = await tx.select({ id: staff.id }).from(staff).limit(1);
    if (someone) return null;
    const secret = newSecret();
    await tx.delete(tokens).where(eq(tokens.purpose, "setup"));
    await tx.insert(tokens).values({
      hash: hashSecret(secret),
      purpose: "setup",
      expiresAt: sql`now() + interval '24 hours'`,
    });
    return setupUrl(secret);
  });
}
