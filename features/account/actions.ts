"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { changeName } from "#features/account/change-name.ts";
import { changePassword } from "#features/account/change-password.ts";
import { chooseNewPassword } from "#features/account/choose-new-password.ts";
import { confirmEmail } from "#features/account/confirm-email.ts";
import { confirmIdentity } from "#features/account/confirm-identity.ts";
import { endOtherSessions } from "#features/account/end-other-sessions.ts";
import { endSession } from "#features/account/end-session.ts";
import {
  CodeInput,
  ConfirmIdentityInput,
  EmailInput,
  ForgottenInput,
  NameInput,
  NewPasskeyInput,
  NewPasswordInput,
  PasskeyChoice,
  PasskeySignInInput,
  PasswordInput,
  SecondStepInput,
  SessionChoice,
  TokenInput,
} from "#features/account/input.ts";
import { passSecondStep } from "#features/account/pass-second-step.ts";
import { addPasskey } from "#features/account/passkeys/add-passkey.ts";
import { beginPasskey } from "#features/account/passkeys/begin-passkey.ts";
import { beginPasskeySignIn } from "#features/account/passkeys/begin-passkey-sign-in.ts";
import { removePasskey } from "#features/account/passkeys/remove-passkey.ts";
import { signInByPasskey } from "#features/account/passkeys/sign-in-by-passkey.ts";
import { renewRecoveryCodes } from "#features/account/renew-recovery-codes.ts";
import { requestEmail } from "#features/account/request-email.ts";
import { requestPassword } from "#features/account/request-password.ts";
import { turnOffTotp } from "#features/account/totp/turn-off-totp.ts";
import { turnOnTotp } from "#features/account/totp/turn-on-totp.ts";
import { forgottenSentUrl } from "#features/account/urls.ts";
import {
  accountAction,
  freshAccountAction,
  halfwayAction,
  publicAction,
} from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { signIn } from "#features/auth/next-auth.ts";
import { safeNext } from "#features/auth/rules.ts";
import { signInUrl } from "#features/auth/urls.ts";
import { message } from "#lib/messages/message.ts";

export const secondStepAction = halfwayAction(
  SecondStepInput,
  async (actor, { code, next }, session) => {
    await passSecondStep(actor, { code, sessionId: session.id });
    redirect(safeNext(next));
  },
);

export const beginPasskeySignInAction = publicAction(
  z.object({}),
  { name: "passkey", limit: 60, windowSeconds: 900 },
  async () => done({ options: await beginPasskeySignIn() }),
);

export const passkeySignInAction = publicAction(
  PasskeySignInInput,
  { name: "passkey-sign-in", limit: 60, windowSeconds: 900 },
  async (input, origin) => {
    const secret = await signInByPasskey(input, origin);
    await signIn("credentials", { secret, redirect: false });
    redirect(safeNext(input.next));
  },
);

export const requestPasswordAction = publicAction(
  ForgottenInput,
  { name: "forgotten", limit: 10, windowSeconds: 900 },
  async (input) => {
    await requestPassword(input);
    redirect(forgottenSentUrl());
  },
);

export const chooseNewPasswordAction = publicAction(
  NewPasswordInput,
  { name: "new-password", limit: 20, windowSeconds: 900 },
  async (input) => {
    await chooseNewPassword(input);
    redirect(signInUrl());
  },
);

export const confirmEmailAction = publicAction(
  TokenInput,
  { name: "confirm-email", limit: 20, windowSeconds: 900 },
  async (input) => {
    await confirmEmail(input);
    return done({}, message("account.emailConfirmed"));
  },
);

export const confirmIdentityAction = accountAction(
  ConfirmIdentityInput,
  async (actor, { password }, session) => {
    await confirmIdentity(actor, { password, sessionId: session.id });
    refresh();
    return done({}, message("account.confirmed"));
  },
);

export const changeNameAction = accountAction(NameInput, async (actor, input) => {
  await changeName(actor, input);
  refresh();
  return done({}, message("account.saved"));
});

export const requestEmailAction = freshAccountAction(EmailInput, async (actor, input) => {
  await requestEmail(actor, input);
  refresh();
  return done({}, message("account.emailAsked", { email: input.email }));
});

export const changePasswordAction = freshAccountAction(
  PasswordInput,
  async (actor, { password }, session) => {
    await changePassword(actor, { password, sessionId: session.id });
    refresh();
    return done({}, message("account.passwordChanged"));
  },
);

export const turnOnTotpAction = freshAccountAction(CodeInput, async (actor, { code }, session) => {
  const codes = await turnOnTotp(actor, { code, sessionId: session.id });
  refresh();
  return done({ codes }, message("account.totpTurnedOn"));
});

export const turnOffTotpAction = freshAccountAction(z.object({}), async (actor) => {
  await turnOffTotp(actor);
  refresh();
  return done({}, message("account.totpTurnedOff"));
});

export const renewRecoveryCodesAction = freshAccountAction(z.object({}), async (actor) => {
  const codes = await renewRecoveryCodes(actor);
  refresh();
  return done({ codes }, message("account.codesRenewed"));
});

export const beginPasskeyAction = freshAccountAction(z.object({}), async (actor) =>
  done({ options: await beginPasskey(actor) }),
);

export const addPasskeyAction = freshAccountAction(
  NewPasskeyInput,
  async (actor, input, session) => {
    const codes = await addPasskey(actor, { ...input, sessionId: session.id });
    refresh();
    return done({ codes }, message("account.passkeyAdded"));
  },
);

export const removePasskeyAction = freshAccountAction(PasskeyChoice, async (actor, input) => {
  await removePasskey(actor, input);
  refresh();
  return done({}, message("account.passkeyRemoved"));
});

export const endSessionAction = accountAction(SessionChoice, async (actor, input) => {
  await endSession(actor, input);
  refresh();
  return done({}, message("account.sessionEnded"));
});

export const endOtherSessionsAction = accountAction(z.object({}), async (actor, _, session) => {
  await endOtherSessions(actor, { sessionId: session.id });
  refresh();
  return done({}, message("account.othersEnded"));
});
