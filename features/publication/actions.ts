"use server";

import { refresh } from "next/cache";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { changeNavigation } from "#features/publication/change-navigation.ts";
import { changeSettings } from "#features/publication/change-settings.ts";
import { NavigationInput, SettingsInput } from "#features/publication/input.ts";
import { message } from "#lib/messages/message.ts";

export const changeSettingsAction = staffAction(SettingsInput, async (actor, input) => {
  await changeSettings(actor, input);
  refresh();
  return done({}, message("manage.saved"));
});

export const changeNavigationAction = staffAction(NavigationInput, async (actor, input) => {
  await changeNavigation(actor, input);
  refresh();
  return done({}, message("manage.saved"));
});
