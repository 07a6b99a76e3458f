"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { AuthorChoice, AuthorInput, AuthorMerge } from "#features/authors/input.ts";
import { mergeAuthors } from "#features/authors/merge-authors.ts";
import { removeAuthor } from "#features/authors/remove-author.ts";
import { saveAuthor } from "#features/authors/save-author.ts";
import { deskAuthorsUrl, deskAuthorUrl } from "#features/authors/urls.ts";
import { message } from "#lib/messages/message.ts";

export const saveAuthorAction = staffAction(AuthorInput, async (actor, input) => {
  const { id, isNew } = await saveAuthor(actor, input);
  if (isNew) redirect(deskAuthorUrl(id));
  refresh();
  return done({}, message("manage.saved"));
});

export const removeAuthorAction = staffAction(AuthorChoice, async (actor, input) => {
  await removeAuthor(actor, input);
  redirect(deskAuthorsUrl());
});

export const mergeAuthorsAction = staffAction(AuthorMerge, async (actor, input) => {
  await mergeAuthors(actor, input);
  redirect(deskAuthorUrl(input.intoId));
});
