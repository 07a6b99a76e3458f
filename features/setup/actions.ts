"use server";

import { redirect } from "next/navigation";
import { staffAction } from "#features/auth/action.ts";
import { deskUrl } from "#features/auth/urls.ts";
import { beginPublication } from "#features/setup/begin-publication.ts";
import { BeginningInput } from "#features/setup/input.ts";
import { importGuideUrl } from "#features/setup/urls.ts";

export const beginPublicationAction = staffAction(BeginningInput, async (actor, input) => {
  await beginPublication(actor, input);
  redirect(input.beginning === "import" ? importGuideUrl() : deskUrl());
});
