import { eq } from "drizzle-orm";
import { db, type Transaction, transaction } from "#db/client.ts";
import { messages } from "#db/schema/newsletters.ts";
import { staff } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import { type StaffActor, systemActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { deskUrl } from "#features/auth/urls.ts";
import { deliverMessage } from "#features/mail/deliver-message.ts";
import { canReadMail } from "#features/mail/policy.ts";
import { countRecentMail } from "#features/mail/queries.ts";
import { type Mail, queueMail } from "#features/mail/queue-mail.ts";
import { renderMail } from "#features/mail/render-mail.ts";
import { MOST_TEST_MESSAGES } from "#features/mail/rules.ts";
import { getSettings } from "#features/settings/queries.ts";
import { Invalid } from "#lib/errors.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

const PURPOSE = "mail.test";

/** What became of a test: the ledger's row, with the mail server's own words where it refused. */
export interface TestOutcome {
  messageId: number;
  recipient: string;
  status: (typeof messages.$inferSelect)["status"];
  error: string;
}

/**
 * Sends a mail to whoever asks, at once, and says what the mail server answered. A try that fails for now is
 * tried again as every mail is. Throws Invalid after five in ten minutes.
 */
export async function sendTestMessage(actor: StaffActor): Promise<TestOutcome> {
  const { id, recipient } = await transaction((tx) => queueTest(tx, actor));
  await deliverMessage(systemActor, { messageId: id }).catch(() => {});
  const [sent] = await db()
    .select({ status: messages.status, error: messages.error })
    .from(messages)
    .where(eq(messages.id, id));
  return { messageId: id, recipient, ...sent! };
}

async function queueTest(tx: Transaction, actor: StaffActor) {
  authorize(canReadMail(actor));
  const [person] = await tx
    .select({ email: staff.email })
    .from(staff)
    .where(eq(staff.id, actor.staffId))
    .for("update");
  const recipient = person!.email;
  const { lately } = await countRecentMail(tx, recipient, [PURPOSE]);
  if (lately >= MOST_TEST_MESSAGES) throw new Invalid([{ field: "", key: "mailTest.many" }]);
  const id = await queueMail(tx, await testMail(recipient));
  await recordAudit(tx, actor, "mail.test", { kind: "message", id });
  return { id, recipient };
}

/** Each test is a mail of its own, so it says when it was asked for. */
async function testMail(recipient: string): Promise<Mail> {
  const { name, language } = await getSettings();
  const at = new Date().toISOString();
  const subject = message("mailTest.subject", { name });
  const content = await renderMail({
    language,
    masthead: { name, url: siteAddress().href },
    subject,
    preview: message("mailTest.preview"),
    paragraphs: [message("mailTest.text"), message("mailTest.at", { at })],
    button: { label: message("mailTest.desk"), url: new URL(deskUrl(), siteAddress()).href },
    foot: message("mailTest.foot"),
  });
  return { purpose: PURPOSE, recipient, subject, ...content };
}
