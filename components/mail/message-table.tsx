import "./mail.css";
import Link from "next/link";
import { ListTable } from "#components/ui/list-table.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { MessageRow } from "#features/mail/queries.ts";
import { deskMailsUrl, deskMailUrl } from "#features/mail/urls.ts";
import { message } from "#lib/messages/message.ts";

interface MessageTableProps {
  items: MessageRow[];
  next?: number | undefined;
  timeZone: string;
}

/** Mail that left or waits, a row each. */
export function MessageTable({ items, next, timeZone }: MessageTableProps) {
  if (items.length === 0) return <p className="lead-in">{message("mails.empty")}</p>;
  return (
    <>
      <ListTable
        caption={message("mails.title")}
        columns={[
          message("mails.subject"),
          message("mails.to"),
          message("mails.status"),
          message("mails.at"),
        ]}
        rows={items.map((mail) => ({
          id: mail.id,
          head: <a href={deskMailUrl(mail.id)}>{mail.subject}</a>,
          cells: [
            mail.recipient,
            `${message(`mails.status.${mail.status}`)}${mail.error ? `: ${mail.error}` : ""}`,
            <Moment key="at" at={mail.createdAt} timeZone={timeZone} language="en" />,
          ],
        }))}
      />
      {next && (
        <p className="pager">
          <Link href={deskMailsUrl(next)}>{message("mails.older")}</Link>
        </p>
      )}
    </>
  );
}
