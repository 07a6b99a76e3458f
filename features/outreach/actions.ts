"use server";

import { refresh } from "next/cache";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { addWebhook } from "#features/outreach/add-webhook.ts";
import { changeOutreachSettings } from "#features/outreach/change-outreach-settings.ts";
import { disableWebhook } from "#features/outreach/disable-webhook.ts";
import {
  DeliveryChoice,
  OutreachSettingsInput,
  WebhookChoice,
  WebhookInput,
} from "#features/outreach/input.ts";
import { retryDelivery } from "#features/outreach/retry-delivery.ts";
import { message } from "#lib/messages/message.ts";

export const addWebhookAction = staffAction(WebhookInput, async (actor, input) => {
  const { secret } = await addWebhook(actor, input);
  refresh();
  return done({ secret }, message("outreach.added"));
});

export const disableWebhookAction = staffAction(WebhookChoice, async (actor, input) => {
  await disableWebhook(actor, input);
  refresh();
  return done({}, message("outreach.disabled"));
});

export const retryDeliveryAction = staffAction(DeliveryChoice, async (actor, input) => {
  await retryDelivery(actor, input);
  refresh();
  return done({}, message("outreach.retried"));
});

export const changeOutreachSettingsAction = staffAction(
  OutreachSettingsInput,
  async (actor, input) => {
    await changeOutreachSettings(actor, input);
    refresh();
    return done({}, message("outreach.saved"));
  },
);
