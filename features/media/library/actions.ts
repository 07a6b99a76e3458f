"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { smallCrops } from "#features/media/crops/crop-issues.ts";
import { cropMedia } from "#features/media/crops/crop-media.ts";
import { CropInput } from "#features/media/crops/input.ts";
import { changeMedia } from "#features/media/library/change-media.ts";
import { fetchPicture } from "#features/media/library/fetch-picture.ts";
import {
  PictureAddress,
  PictureChoice,
  PictureFactsInput,
  PictureReplacement,
  PicturesUpload,
} from "#features/media/library/input.ts";
import { removeMedia } from "#features/media/library/remove-media.ts";
import { replaceMedia } from "#features/media/library/replace-media.ts";
import { takePicture } from "#features/media/library/take-picture.ts";
import { toldPicture } from "#features/media/library/told-picture.ts";
import { deskMediaUrl, deskPictureUrl } from "#features/media/urls.ts";
import { SMALLEST_VARIANT } from "#features/media/variant-widths.ts";
import { message } from "#lib/messages/message.ts";

export const uploadPicturesAction = staffAction(PicturesUpload, async (actor, { files }) => {
  const taken = [];
  for (const file of files) {
    const bytes = Buffer.from(await file.arrayBuffer());
    taken.push(toldPicture(await takePicture(actor, { name: file.name, bytes })));
  }
  refresh();
  const added = taken.filter(({ mediaId }) => mediaId !== undefined).length;
  return done(taken, message("library.taken", { added, count: files.length }));
});

export const fetchPictureAction = staffAction(PictureAddress, async (actor, input) => {
  const taken = toldPicture(await fetchPicture(actor, input));
  if (taken.mediaId !== undefined) redirect(deskPictureUrl(taken.mediaId));
  return done({}, taken.text);
});

export const changePictureAction = staffAction(PictureFactsInput, async (actor, input) => {
  await changeMedia(actor, input);
  refresh();
  return done({}, message("manage.saved"));
});

export const cropPictureAction = staffAction(CropInput, async (actor, input) => {
  await cropMedia(actor, input);
  refresh();
  const small = smallCrops(input.crops);
  if (small.length === 0) return done({}, message("crop.saved"));
  return done(
    {},
    message("crop.savedSmall", { ratios: small.join(", "), least: SMALLEST_VARIANT }),
  );
});

export const replacePictureAction = staffAction(PictureReplacement, async (actor, input) => {
  const bytes = Buffer.from(await input.file.arrayBuffer());
  await replaceMedia(actor, { mediaId: input.mediaId, bytes });
  refresh();
  return done({}, message("library.replaced"));
});

export const removePictureAction = staffAction(PictureChoice, async (actor, input) => {
  await removeMedia(actor, input);
  redirect(deskMediaUrl());
});
