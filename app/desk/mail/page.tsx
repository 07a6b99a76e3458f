import type { Metadata } from "next";
import { MessageTable } from "#components/mail/message-table.tsx";
import { TestMessageForm } from "#components/mail/test-message-form.client.tsx";
import { loadMessages } from "#features/mail/loaders.ts";
import { getSettings } from "#features/settings/queries.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("mails.title") };

export default async function DeskMailsPage({ searchParams }: PageProps<"/desk/mail">) {
  const { items, next, sends } = await loadMessages(await searchParams);
  const { timeZone } = await getSettings();
  return (
    <>
      <div className="desk-title">
        <h1>{message("mails.title")}</h1>
      </div>
      {!sends && (
        <p className="form-message mail-notice" data-refused="">
          {message("mails.notice")}
        </p>
      )}
      <MessageTable items={items} next={next} timeZone={timeZone} />
      <section className="mail-test" aria-labelledby="test">
        <h2 id="test">{message("mailTest.title")}</h2>
        <TestMessageForm />
      </section>
    </>
  );
}
