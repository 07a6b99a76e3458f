"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { freshAction, publicAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { signIn } from "#features/auth/next-auth.ts";
import { deskUrl } from "#features/auth/urls.ts";
import { acceptInvitation } from "#features/people/accept-invitation.ts";
import { disableAccount } from "#features/people/disable-account.ts";
import { enableAccount } from "#features/people/enable-account.ts";
import { grantRole } from "#features/people/grant-role.ts";
import {
  AcceptInput,
  GrantInput,
  InviteInput,
  PersonChoice,
  SecondFactorInput,
} from "#features/people/input.ts";
import { invitePerson } from "#features/people/invite-person.ts";
import { requireSecondFactor } from "#features/people/require-second-factor.ts";
import { resendInvitation } from "#features/people/resend-invitation.ts";
import { revokeInvitation } from "#features/people/revoke-invitation.ts";
import { takeRole } from "#features/people/take-role.ts";
import { peopleUrl } from "#features/people/urls.ts";
import { message } from "#lib/messages/message.ts";

export const invitePersonAction = freshAction(InviteInput, async (actor, input) => {
  await invitePerson(actor, input);
  refresh();
  return done({}, message("people.invited", { email: input.email }));
});

export const resendInvitationAction = freshAction(PersonChoice, async (actor, input) => {
  await resendInvitation(actor, input);
  refresh();
  return done({}, message("people.resent"));
});

export const revokeInvitationAction = freshAction(PersonChoice, async (actor, input) => {
  await revokeInvitation(actor, input);
  redirect(peopleUrl());
});

export const grantRoleAction = freshAction(GrantInput, async (actor, input) => {
  await grantRole(actor, input);
  refresh();
  return done({}, message("people.granted"));
});

export const takeRoleAction = freshAction(GrantInput, async (actor, input) => {
  await takeRole(actor, input);
  refresh();
  return done({}, message("people.taken"));
});

export const disableAccountAction = freshAction(PersonChoice, async (actor, input) => {
  await disableAccount(actor, input);
  refresh();
  return done({}, message("people.disabled"));
});

export const enableAccountAction = freshAction(PersonChoice, async (actor, input) => {
  await enableAccount(actor, input);
  refresh();
  return done({}, message("people.enabled"));
});

export const requireSecondFactorAction = freshAction(SecondFactorInput, async (actor, input) => {
  await requireSecondFactor(actor, input);
  refresh();
  return done({}, message(input.required ? "people.factorRequired" : "people.factorFree"));
});

export const acceptInvitationAction = publicAction(
  AcceptInput,
  { name: "invitation", limit: 20, windowSeconds: 900 },
  async (input, { userAgent }) => {
    const secret = await acceptInvitation(input, userAgent);
    await signIn("credentials", { secret, redirect: false });
    redirect(deskUrl());
  },
);
