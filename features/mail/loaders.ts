import { notFound } from "next/navigation";
import { requireStaff } from "#features/auth/require-staff.ts";
import { canReadMail } from "#features/mail/policy.ts";
import { findMessage, listMessages } from "#features/mail/queries.ts";
import { deskMailsUrl, deskMailUrl } from "#features/mail/urls.ts";
import { parseId } from "#lib/parse-id.ts";

type Query = Record<string, string | string[] | undefined>;

/** Mail that left or waits, and whether any can leave. */
export async function loadMessages(query: Query) {
  const { actor } = await requireStaff(deskMailsUrl());
  if (!canReadMail(actor)) notFound();
  return { ...(await listMessages(parseId(query.before))), sends: hasMailServer() };
}

/** One mail as it was or will be sent. */
export async function loadMessage(id: string) {
  const messageId = parseId(id) ?? 0;
  const { actor } = await requireStaff(deskMailUrl(messageId));
  const message = canReadMail(actor) ? await findMessage(messageId) : undefined;
  return message ?? notFound();
}

function hasMailServer(): boolean {
  return Boolean(process.env.SMTP_URL);
}
