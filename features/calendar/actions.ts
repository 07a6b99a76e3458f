"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { MoveInput } from "#features/calendar/input.ts";
import { movePlanned } from "#features/calendar/move-planned.ts";
import { renewFeed } from "#features/calendar/renew-feed.ts";
import { revokeFeed } from "#features/calendar/revoke-feed.ts";
import { calendarFeedUrl } from "#features/calendar/urls.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

export const movePlannedAction = staffAction(MoveInput, async (actor, input) => {
  await movePlanned(actor, input);
  refresh();
  return done({}, message("calendar.moved"));
});

export const renewFeedAction = staffAction(z.object({}), async (actor) => {
  const { secret } = await renewFeed(actor);
  refresh();
  const address = new URL(calendarFeedUrl(secret), siteAddress()).href;
  return done({ address }, message("calendar.renewed"));
});

export const revokeFeedAction = staffAction(z.object({}), async (actor) => {
  await revokeFeed(actor);
  refresh();
  return done({}, message("calendar.revoked"));
});
