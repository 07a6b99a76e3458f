import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { hashSecret } from "#lib/secret-token.ts";

/** Whether anybody can sign in. */
export async function hasStaff(): Promise<boolean> {
  const [someone] = await db().select({ id: staff.id }).from(staff).limit(1);
  return someone !== undefined;
}

/** Whether a setup link still works. Reading it uses nothing up. */
export async function isSetupLinkValid(token: string): Promise<boolean> {
  const [found] = await db()
    .select({ hash: tokens.hash })
    .from(tokens)
    .where(
      and(
        eq(tokens.hash, hashSecret(token)),
        eq(tokens.purpose, "setup"),
        isNull(tokens.usedAt),
        gt(tokens.expiresAt, sql`now()`),
      ),
    );
  return found !== undefined;
}
