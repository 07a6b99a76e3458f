"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import {
  PlacementChoice,
  PlacementInput,
  SponsorChoice,
  SponsorInput,
} from "#features/sponsors/input.ts";
import { removePlacement } from "#features/sponsors/remove-placement.ts";
import { removeSponsor } from "#features/sponsors/remove-sponsor.ts";
import { savePlacement } from "#features/sponsors/save-placement.ts";
import { saveSponsor } from "#features/sponsors/save-sponsor.ts";
import { deskSponsorsUrl, deskSponsorUrl } from "#features/sponsors/urls.ts";
import { message } from "#lib/messages/message.ts";

export const saveSponsorAction = staffAction(SponsorInput, async (actor, input) => {
  const { id, isNew } = await saveSponsor(actor, input);
  if (isNew) redirect(deskSponsorUrl(id));
  refresh();
  return done({}, message("manage.saved"));
});

export const removeSponsorAction = staffAction(SponsorChoice, async (actor, input) => {
  await removeSponsor(actor, input);
  redirect(deskSponsorsUrl());
});

export const savePlacementAction = staffAction(PlacementInput, async (actor, input) => {
  const { isNew } = await savePlacement(actor, input);
  if (isNew) redirect(deskSponsorUrl(input.sponsorId));
  refresh();
  return done({}, message("manage.saved"));
});

export const removePlacementAction = staffAction(PlacementChoice, async (actor, input) => {
  const sponsorId = await removePlacement(actor, input);
  redirect(deskSponsorUrl(sponsorId));
});
