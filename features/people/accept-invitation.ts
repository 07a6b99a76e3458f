import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { hashPassword } from "#features/auth/password.ts";
import { passwordIssues } from "#features/auth/rules.ts";
import { openSession } from "#features/auth/session.ts";
import type { AcceptInput } from "#features/people/input.ts";
import { lockPerson } from "#features/people/lock-person.ts";
import { findInvitation } from "#features/people/queries.ts";
import { personState } from "#features/people/rules.ts";
import { Invalid } from "#lib/errors.ts";
import { hashSecret } from "#lib/secret-token.ts";

/** Gives an invited account its owner's name and password, and signs that person in. The link works once. */
export async function acceptInvitation(
  { token, name, password }: AcceptInput,
  userAgent: string,
): Promise<string> {
  const invited = await findInvitation(token);
  if (!invited) throw ended();
  const issues = passwordIssues(password, [name, invited.email]);
  if (issues.length > 0) throw new Invalid(issues);
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const staffId = await useInvitation(tx, token);
    const person = await lockPerson(tx, staffId);
    if (personState(person) !== "invited") throw ended();
    await tx.update(staff).set({ name, passwordHash }).where(eq(staff.id, staffId));
    const actor: StaffActor = { kind: "staff", staffId, roles: [] };
    const change = { before: { name: person.name }, after: { name } };
    await recordAudit(tx, actor, "staff.join", { kind: "staff", id: staffId }, change);
    return openSession(tx, staffId, userAgent);
  });
}

async function useInvitation(tx: Transaction, token: string): Promise<number> {
  const [used] = await tx
    .update(tokens)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(tokens.hash, hashSecret(token)),
        eq(tokens.purpose, "invitation"),
        isNull(tokens.usedAt),
        gt(tokens.expiresAt, sql`now()`),
      ),
    )
    .returning({ subject: tokens.subject });
  if (!used?.subject.staffId) throw ended();
  return used.subject.staffId;
}

const ended = () => new Invalid([{ field: "", key: "invitation.ended" }]);
