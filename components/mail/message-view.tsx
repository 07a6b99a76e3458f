import "./mail.css";
import { Moment } from "#components/ui/moment.tsx";
import type { findMessage } from "#features/mail/queries.ts";
import { message } from "#lib/messages/message.ts";

interface MessageViewProps {
  mail: NonNullable<Awaited<ReturnType<typeof findMessage>>>;
  timeZone: string;
}

/** One mail: what became of it, its text, and the designed version in a frame that may do nothing. */
export function MessageView({ mail, timeZone }: MessageViewProps) {
  return (
    <div className="mail">
      <dl>
        <dt>{message("mails.to")}</dt>
        <dd>{mail.recipient}</dd>
        <dt>{message("mails.status")}</dt>
        <dd>{message(`mails.status.${mail.status}`)}</dd>
        <dt>{message("mails.at")}</dt>
        <dd>
          <Moment at={mail.createdAt} timeZone={timeZone} language="en" />
        </dd>
        <dt>{message("mails.attempts")}</dt>
        <dd>{mail.attempts}</dd>
        {mail.error && (
          <>
            <dt>{message("mails.error")}</dt>
            <dd>{mail.error}</dd>
          </>
        )}
      </dl>
      {mail.text === "" ? (
        <p className="lead-in">{message("mails.forgotten")}</p>
      ) : (
        <>
          <h2>{message("mails.text")}</h2>
          <pre>{mail.text}</pre>
          <h2>{message("mails.html")}</h2>
          <iframe sandbox="" srcDoc={mail.html} title={message("mails.html")} />
        </>
      )}
    </div>
  );
}
