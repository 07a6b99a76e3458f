import "#components/account/account.css";
import type { Metadata } from "next";
import { ConfirmGate } from "#components/account/confirm-gate.tsx";
import { OneFieldForm } from "#components/account/one-field-form.client.tsx";
import { PasskeyForm } from "#components/account/passkey-form.client.tsx";
import { PasskeyList } from "#components/account/passkey-list.tsx";
import { RecoveryForm } from "#components/account/recovery-form.client.tsx";
import { SessionList } from "#components/account/session-list.tsx";
import { TotpForm } from "#components/account/totp-form.client.tsx";
import {
  changeNameAction,
  changePasswordAction,
  requestEmailAction,
} from "#features/account/actions.ts";
import { loadAccount } from "#features/account/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("account.title") };

export default async function DeskAccountPage() {
  const { session, account, sessions, passkeys, codes, timeZone, enrolment } = await loadAccount();
  const { isVerified } = session;
  const hasFactor = account.hasTotp || passkeys.length > 0;
  return (
    <>
      <div className="desk-title">
        <h1>{message("account.title")}</h1>
      </div>
      {session.step === "enrol" && (
        <p className="form-message" data-refused="">
          {message("account.enrol")}
        </p>
      )}
      <section className="account-part" aria-labelledby="you">
        <h2 id="you">{message("account.you")}</h2>
        <OneFieldForm
          action={changeNameAction}
          name="name"
          label={message("auth.name")}
          autoComplete="name"
          defaultValue={account.name}
          button={message("account.save")}
        />
      </section>
      <ConfirmGate isVerified={isVerified} text={message("account.confirmText")}>
        <section className="account-part" aria-labelledby="address">
          <h2 id="address">{message("auth.email")}</h2>
          <p className="lead-in">{message("account.emailIs", { email: account.email })}</p>
          {account.newEmail && <p>{message("account.emailWaits", { email: account.newEmail })}</p>}
          <OneFieldForm
            action={requestEmailAction}
            name="email"
            label={message("account.newEmail")}
            type="email"
            autoComplete="email"
            button={message("account.askEmail")}
          />
        </section>
        <section className="account-part" aria-labelledby="new-password">
          <h2 id="new-password">{message("auth.password")}</h2>
          <OneFieldForm
            action={changePasswordAction}
            name="password"
            label={message("account.newPassword")}
            type="password"
            autoComplete="new-password"
            hint={message("password.hint")}
            button={message("account.changePassword")}
          />
        </section>
        <section className="account-part" aria-labelledby="app">
          <h2 id="app">{message("account.totp")}</h2>
          <p className="lead-in">
            {message(account.hasTotp ? "account.totpIsOn" : "account.totpText")}
          </p>
          <TotpForm enrolment={enrolment} />
        </section>
        <section className="account-part" aria-labelledby="passkeys">
          <h2 id="passkeys">{message("account.passkeys")}</h2>
          <p className="lead-in">{message("account.passkeysText")}</p>
          <PasskeyList passkeys={passkeys} timeZone={timeZone} mayRemove={isVerified} />
          <PasskeyForm />
        </section>
        {hasFactor && (
          <section className="account-part" aria-labelledby="recovery">
            <h2 id="recovery">{message("account.recovery")}</h2>
            <p className="lead-in">{message("account.recoveryText", { count: codes })}</p>
            <RecoveryForm />
          </section>
        )}
      </ConfirmGate>
      <section className="account-part" aria-labelledby="sessions">
        <h2 id="sessions">{message("account.sessions")}</h2>
        <SessionList sessions={sessions} currentId={session.id} timeZone={timeZone} />
      </section>
    </>
  );
}
