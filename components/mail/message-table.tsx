import "./mail.css";
import Link from "next/link";
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
      <table className="stories">
        <caption className="visually-hidden">{message("mails.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{message("mails.subject")}</th>
            <th scope="col">{message("mails.to")}</th>
            <th scope="col">{message("mails.status")}</th>
            <th scope="col">{message("mails.at")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((mail) => (
            <tr key={mail.id}>
              <th scope="row">
                <a href={deskMailUrl(mail.id)}>{mail.subject}</a>
              </th>
              <td>{mail.recipient}</td>
              <td>
                {message(`mails.status.${mail.status}`)}
                {mail.error && `: ${mail.error}`}
              </td>
              <td>
                <Moment at={mail.createdAt} timeZone={timeZone} language="en" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {next && (
        <p className="pager">
          <Link href={deskMailsUrl(next)}>{message("mails.older")}</Link>
        </p>
      )}
    </>
  );
}
