"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { secondStepUrl } from "#features/account/urls.ts";
import { accountAction, publicAction } from "#features/auth/action.ts";
import { createAdministrator } from "#features/auth/create-administrator.ts";
import { anySession } from "#features/auth/current-session.ts";
import { SetupInput, SignInInput } from "#features/auth/input.ts";
import { signIn, signOut } from "#features/auth/next-auth.ts";
import { safeNext } from "#features/auth/rules.ts";
import { findSession, revokeSession } from "#features/auth/session.ts";
import { signInStaff } from "#features/auth/sign-in-staff.ts";
import { signInUrl } from "#features/auth/urls.ts";
import { deskSetupUrl } from "#features/setup/urls.ts";

export const signInAction = publicAction(
  SignInInput,
  { name: "sign-in", limit: 60, windowSeconds: 900 },
  async (input, { userAgent, networkHash }) => {
    const secret = await signInStaff(input, userAgent, networkHash);
    await signIn("credentials", { secret, redirect: false });
    const next = safeNext(input.next);
    const isHalfway = (await findSession(secret))?.step === "halfway";
    redirect(isHalfway ? secondStepUrl(next) : next);
  },
);

export const setupAction = publicAction(
  SetupInput,
  { name: "setup", limit: 20, windowSeconds: 900 },
  async (input, { userAgent }) => {
    const secret = await createAdministrator(input, userAgent);
    await signIn("credentials", { secret, redirect: false });
    redirect(deskSetupUrl());
  },
);

export const signOutAction = accountAction(z.object({}), async () => {
  const session = await anySession();
  if (session) await revokeSession(session.secret);
  await signOut({ redirect: false });
  redirect(signInUrl());
});
