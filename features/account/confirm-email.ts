import { and, eq, ne, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import type { TokenInput } from "#features/account/input.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { useToken } from "#features/account/use-token.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { queueMail } from "#features/mail/queue-mail.ts";
import { letterToStaff } from "#features/people/letter-to-staff.ts";
import { getSettings } from "#features/settings/queries.ts";
import { Invalid } from "#lib/errors.ts";
import { message } from "#lib/messages/message.ts";

/** Makes an address the one to sign in with, and tells the address of before. */
export async function confirmEmail({ token }: TokenInput): Promise<void> {
  const publication = await getSettings();
  await transaction(async (tx) => {
    const subject = await useToken(tx, "email", token);
    if (!subject?.staffId) throw ended();
    const account = await lockAccount(tx, subject.staffId);
    if (!account.newEmail || account.disabledAt) throw ended();
    await refuseTaken(tx, account.id, account.newEmail);
    const email = account.newEmail;
    await tx.update(staff).set({ email, newEmail: null }).where(eq(staff.id, account.id));
    const { name } = publication;
    const letter = await letterToStaff(publication, {
      purpose: "staff.emailChanged",
      recipient: account.email,
      subject: message("mail.emailChanged.subject", { name }),
      preview: message("mail.emailChanged.preview"),
      paragraphs: [message("mail.emailChanged.text", { name, email })],
    });
    await queueMail(tx, letter);
    const actor: StaffActor = { kind: "staff", staffId: account.id, roles: [] };
    const change = { before: { email: account.email }, after: { email } };
    await recordAudit(tx, actor, "staff.email", { kind: "staff", id: account.id }, change);
  });
}

async function refuseTaken(tx: Transaction, staffId: number, email: string): Promise<void> {
  const isTaken = and(ne(staff.id, staffId), eq(sql`lower(${staff.email})`, email.toLowerCase()));
  if ((await tx.$count(staff, isTaken)) > 0) throw ended();
}

const ended = () => new Invalid([{ field: "", key: "account.linkEnded" }]);
