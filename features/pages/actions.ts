"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { PageChoice, PageInput } from "#features/pages/input.ts";
import { removePage } from "#features/pages/remove-page.ts";
import { savePage } from "#features/pages/save-page.ts";
import { deskPagesUrl, deskPageUrl } from "#features/pages/urls.ts";
import { message } from "#lib/messages/message.ts";

export const savePageAction = staffAction(PageInput, async (actor, input) => {
  const { id, isNew } = await savePage(actor, input);
  if (isNew) redirect(deskPageUrl(id));
  refresh();
  return done({}, message("manage.saved"));
});

export const removePageAction = staffAction(PageChoice, async (actor, input) => {
  await removePage(actor, input);
  redirect(deskPagesUrl());
});
