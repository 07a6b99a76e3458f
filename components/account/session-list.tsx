import { Moment } from "#components/ui/moment.tsx";
import { OneButtonForm } from "#components/ui/one-button-form.client.tsx";
import { endOtherSessionsAction, endSessionAction } from "#features/account/actions.ts";
import type { SessionRow } from "#features/account/queries.ts";
import { deviceOf } from "#features/account/rules.ts";
import { message } from "#lib/messages/message.ts";

interface SessionListProps {
  sessions: SessionRow[];
  currentId: string;
  timeZone: string;
}

/** Where somebody is signed in, and the ways to end it. */
export function SessionList({ sessions, currentId, timeZone }: SessionListProps) {
  return (
    <>
      <ul className="account-list">
        {sessions.map(({ id, userAgent, createdAt, seenAt }) => (
          <li key={id}>
            <span className="account-thing">
              {deviceText(userAgent)}
              {id === currentId && ` ${message("account.thisDevice")}`}
            </span>
            <span className="account-fact">
              {message("account.signedIn")}{" "}
              <Moment at={createdAt} timeZone={timeZone} language="en" />,{" "}
              {message("account.lastUsed")} <Moment at={seenAt} timeZone={timeZone} language="en" />
            </span>
            {id !== currentId && (
              <OneButtonForm
                action={endSessionAction}
                fields={{ sessionId: id }}
                label={message("account.endSession")}
                about={deviceText(userAgent)}
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <OneButtonForm
          action={endOtherSessionsAction}
          fields={{}}
          label={message("account.endOthers")}
          className="quiet-button"
        />
      )}
    </>
  );
}

function deviceText(userAgent: string): string {
  const { browser, system } = deviceOf(userAgent);
  if (browser && system) return message("account.device", { browser, system });
  return browser ?? system ?? message("account.unknownDevice");
}
