import { Day, Moment } from "#components/ui/moment.tsx";
import { OneButtonForm } from "#components/ui/one-button-form.client.tsx";
import { removePasskeyAction } from "#features/account/actions.ts";
import type { PasskeyRow } from "#features/account/queries.ts";
import { message } from "#lib/messages/message.ts";

interface PasskeyListProps {
  passkeys: PasskeyRow[];
  timeZone: string;
  mayRemove: boolean;
}

/** The keys that sign somebody in, a line each. */
export function PasskeyList({ passkeys, timeZone, mayRemove }: PasskeyListProps) {
  if (passkeys.length === 0) return <p className="lead-in">{message("account.noPasskeys")}</p>;
  return (
    <ul className="account-list">
      {passkeys.map(({ id, name, createdAt, usedAt }) => (
        <li key={id}>
          <span className="account-thing">{name}</span>
          <span className="account-fact">
            {message("account.since")} <Day at={createdAt} timeZone={timeZone} language="en" />
            {usedAt && (
              <>
                , {message("account.lastUsed")}{" "}
                <Moment at={usedAt} timeZone={timeZone} language="en" />
              </>
            )}
          </span>
          {mayRemove && (
            <OneButtonForm
              action={removePasskeyAction}
              fields={{ passkeyId: id }}
              label={message("account.passkeyRemove")}
              about={name}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
