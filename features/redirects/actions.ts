"use server";

import { refresh } from "next/cache";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { addRedirect } from "#features/redirects/add-redirect.ts";
import { importRedirects } from "#features/redirects/import-redirects.ts";
import { RedirectChoice, RedirectInput, RedirectsFile } from "#features/redirects/input.ts";
import { removeRedirect } from "#features/redirects/remove-redirect.ts";
import { isMessageKey, message } from "#lib/messages/message.ts";

export const addRedirectAction = staffAction(RedirectInput, async (actor, input) => {
  await addRedirect(actor, input);
  refresh();
  return done({}, message("manage.redirectAdded"));
});

export const removeRedirectAction = staffAction(RedirectChoice, async (actor, input) => {
  await removeRedirect(actor, input);
  refresh();
  return done({}, message("manage.removed"));
});

export const importRedirectsAction = staffAction(RedirectsFile, async (actor, { file }) => {
  const { added, refused } = await importRedirects(actor, await file.text());
  refresh();
  const rows = refused.slice(0, 100).map(({ line, path, key, values }) => ({
    line,
    path,
    reason: isMessageKey(key) ? message(key, values) : "",
  }));
  const told = { added, refused: refused.length };
  return done({ refused: rows }, message("manage.imported", told));
});
