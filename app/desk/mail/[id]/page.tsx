import type { Metadata } from "next";
import Link from "next/link";
import { MessageView } from "#components/mail/message-view.tsx";
import { loadMessage } from "#features/mail/loaders.ts";
import { deskMailsUrl } from "#features/mail/urls.ts";
import { getSettings } from "#features/settings/queries.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("mails.title") };

export default async function DeskMailPage({ params }: PageProps<"/desk/mail/[id]">) {
  const mail = await loadMessage((await params).id);
  const { timeZone } = await getSettings();
  return (
    <>
      <p className="pager">
        <Link href={deskMailsUrl()}>{message("mails.back")}</Link>
      </p>
      <div className="desk-title">
        <h1>{mail.subject}</h1>
      </div>
      <MessageView mail={mail} timeZone={timeZone} />
    </>
  );
}
