import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { staff, staffRoles } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import type { SetupInput } from "#features/auth/input.ts";
import { hashPassword } from "#features/auth/password.ts";
import { passwordIssues } from "#features/auth/rules.ts";
import { openSession } from "#features/auth/session.ts";
import { Conflict, Invalid } from "#lib/errors.ts";
import { hashSecret } from "#lib/secret-token.ts";

/** Makes the first administrator from the link that the start printed, and signs the person in. */
export async function createAdministrator(input: SetupInput, userAgent: string): Promise<string> {
  const issues = passwordIssues(input.password, [input.name, input.email]);
  if (issues.length > 0) throw new Invalid(issues);
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('standfirst.setup'))`);
    await useSetupToken(tx, input.token);
    const actor = await insertAdministrator(tx, input, passwordHash);
    await recordAudit(
      tx,
      actor,
      "staff.create",
      { kind: "staff", id: actor.staffId },
      { after: { email: input.email, name: input.name, roles: actor.roles } },
    );
    return openSession(tx, actor.staffId, userAgent);
  });
}

async function useSetupToken(tx: Transaction, token: string): Promise<void> {
  const [someone] = await tx.select({ id: staff.id }).from(staff).limit(1);
  if (someone) throw new Conflict("setup.done");
  const used = await tx
    .update(tokens)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(tokens.hash, hashSecret(token)),
        eq(tokens.purpose, "setup"),
        isNull(tokens.usedAt),
        gt(tokens.expiresAt, sql`now()`),
      ),
    )
    .returning({ hash: tokens.hash });
  if (used.length === 0) throw new Invalid([{ field: "", key: "setup.invalid" }]);
}

async function insertAdministrator(
  tx: Transaction,
  { name, email }: SetupInput,
  passwordHash: string,
): Promise<StaffActor> {
  const [person] = await tx
    .insert(staff)
    .values({ name, email, passwordHash })
    .returning({ id: staff.id });
  await tx.insert(staffRoles).values({ staffId: person!.id, role: "administrator" });
  return {
    kind: "staff",
    staffId: person!.id,
    roles: [{ role: "administrator", sectionId: null }],
  };
}
