import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { recoveryCodes } from "#db/schema/staff.ts";
import { RECOVERY_CODES, readRecoveryCode, recoveryCode } from "#features/account/rules.ts";
import { hashSecret } from "#lib/secret-token.ts";

/** New recovery codes in place of all earlier ones; only their hashes are kept. */
export async function replaceRecoveryCodes(tx: Transaction, staffId: number): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(randomBytes(20)));
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, staffId));
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ staffId, hash: hashSecret(readRecoveryCode(code)!) })));
  return codes;
}
