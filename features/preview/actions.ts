"use server";

import { refresh } from "next/cache";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { RevokeInput, ShareInput } from "#features/preview/input.ts";
import { revokePreview } from "#features/preview/revoke-preview.ts";
import { sharePreview } from "#features/preview/share-preview.ts";
import { previewLinkUrl } from "#features/preview/urls.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

export const sharePreviewAction = staffAction(ShareInput, async (actor, input) => {
  const { secret } = await sharePreview(actor, input);
  refresh();
  const url = new URL(previewLinkUrl(secret), siteAddress()).href;
  return done({ url }, message("preview.shared"));
});

export const revokePreviewAction = staffAction(RevokeInput, async (actor, input) => {
  await revokePreview(actor, input);
  refresh();
  return done(undefined, message("preview.revoked"));
});
