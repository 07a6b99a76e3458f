import "#components/account/account.css";
import { OneFieldForm } from "#components/account/one-field-form.client.tsx";
import { confirmIdentityAction } from "#features/account/actions.ts";
import { message } from "#lib/messages/message.ts";

interface ConfirmGateProps {
  isVerified: boolean;
  /** What it is asked for. */
  text: string;
  children: React.ReactNode;
}

/** What only the owner of an account may do: behind the password, once more, for ten minutes. */
export function ConfirmGate({ isVerified, text, children }: ConfirmGateProps) {
  if (isVerified) return children;
  return (
    <div className="confirm-gate">
      <p className="lead-in">{text}</p>
      <OneFieldForm
        action={confirmIdentityAction}
        name="password"
        label={message("account.currentPassword")}
        type="password"
        autoComplete="current-password"
        button={message("account.confirm")}
      />
    </div>
  );
}
