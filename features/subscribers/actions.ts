"use server";

import { redirect } from "next/navigation";
import { publicAction, readerAction } from "#features/auth/action.ts";
import { confirmSubscription } from "#features/subscribers/confirm-subscription.ts";
import { ConfirmInput, LeaveInput, SubscribeInput } from "#features/subscribers/input.ts";
import { leaveNewsletter } from "#features/subscribers/leave-newsletter.ts";
import { subscribe } from "#features/subscribers/subscribe.ts";
import { confirmUrl, leaveUrl, signUpSentUrl } from "#features/subscribers/urls.ts";

export const subscribeAction = readerAction(
  SubscribeInput,
  { name: "subscribe", limit: 30, windowSeconds: 600 },
  async (actor, input) => {
    await subscribe(actor, input);
    redirect(signUpSentUrl());
  },
);

export const confirmSubscriptionAction = publicAction(
  ConfirmInput,
  { name: "subscription-confirm", limit: 60, windowSeconds: 600 },
  async (input) => {
    await confirmSubscription(input);
    redirect(confirmUrl(input.token));
  },
);

export const leaveNewsletterAction = publicAction(
  LeaveInput,
  { name: "subscription-leave", limit: 60, windowSeconds: 600 },
  async (input) => {
    await leaveNewsletter(input, "page");
    redirect(leaveUrl(input.token));
  },
);
