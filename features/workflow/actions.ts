"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { articleUrl } from "#features/articles/urls.ts";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { addMedia } from "#features/media/add-media.ts";
import { MediaInput } from "#features/media/input.ts";
import { createArticle } from "#features/revisions/create-article.ts";
import { assignArticle } from "#features/workflow/assign-article.ts";
import { correctArticle } from "#features/workflow/correct-article.ts";
import { findLinkTargets } from "#features/workflow/find-link-targets.ts";
import { findPictures } from "#features/workflow/find-pictures.ts";
import {
  AssignInput,
  CorrectInput,
  MoveInput,
  PictureInput,
  PublishInput,
  RetractInput,
  StoryChoice,
  WithholdInput,
  WordsInput,
} from "#features/workflow/input.ts";
import { mediaChoice } from "#features/workflow/list-choices.ts";
import { moveArticle } from "#features/workflow/move-article.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { restoreArticle } from "#features/workflow/restore-article.ts";
import { retractArticle } from "#features/workflow/retract-article.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { withholdArticle } from "#features/workflow/withhold-article.ts";
import { message } from "#lib/messages/message.ts";

export const createStoryAction = staffAction(z.object({}), async (actor) => {
  const { articleId } = await createArticle(actor);
  redirect(storyUrl(articleId));
});

export const publishArticleAction = staffAction(PublishInput, async (actor, input) => {
  const publication = await publishArticle(actor, input);
  return done({ url: articleUrl(publication) }, message("publication.done"));
});

export const retractArticleAction = staffAction(RetractInput, async (actor, input) => {
  await retractArticle(actor, input);
  return done({}, message("retraction.done"));
});

export const withholdArticleAction = staffAction(WithholdInput, async (actor, input) => {
  await withholdArticle(actor, input);
  refresh();
  return done({}, message("withholding.done"));
});

export const restoreArticleAction = staffAction(StoryChoice, async (actor, input) => {
  await restoreArticle(actor, input);
  refresh();
  return done({}, message("withholding.restored"));
});

export const correctArticleAction = staffAction(CorrectInput, async (actor, input) => {
  await correctArticle(actor, input);
  refresh();
  return done({}, message("correction.done"));
});

export const uploadPictureAction = staffAction(PictureInput, async (actor, { file, ...facts }) => {
  const bytes = Buffer.from(await file.arrayBuffer());
  const picture = await addMedia(actor, MediaInput.parse({ ...facts, bytes, filename: file.name }));
  return done(mediaChoice(picture), message("upload.done"));
});

export const assignArticleAction = staffAction(AssignInput, async (actor, input) => {
  await assignArticle(actor, input);
  refresh();
  return done({}, message("planning.assigned"));
});

export const findLinkTargetsAction = staffAction(WordsInput, async (actor, { words }) =>
  done(await findLinkTargets(actor, words)),
);

export const findPicturesAction = staffAction(WordsInput, async (actor, { words }) =>
  done(await findPictures(actor, words)),
);

export const moveArticleAction = staffAction(MoveInput, async (actor, input) => {
  await moveArticle(actor, input);
  refresh();
  return done({}, message(`stage.${input.to}`));
});
