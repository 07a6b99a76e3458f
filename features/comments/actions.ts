"use server";

import { redirect } from "next/navigation";
import { publicAction, readerAction, staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { approveComment } from "#features/comments/approve-comment.ts";
import { deleteOwnComment } from "#features/comments/delete-own-comment.ts";
import { ModerateInput, OwnCommentInput, PostCommentInput } from "#features/comments/input.ts";
import { markSpam } from "#features/comments/mark-spam.ts";
import { postComment } from "#features/comments/post-comment.ts";
import { refuseComment } from "#features/comments/refuse-comment.ts";
import { ownCommentUrl } from "#features/comments/urls.ts";
import { message } from "#lib/messages/message.ts";

export const postCommentAction = readerAction(
  PostCommentInput,
  { name: "comment", limit: 60, windowSeconds: 600 },
  async (actor, input, origin) => {
    const { token } = await postComment(actor, input, origin);
    redirect(ownCommentUrl(token));
  },
);

export const deleteOwnCommentAction = publicAction(
  OwnCommentInput,
  { name: "comment-delete", limit: 30, windowSeconds: 600 },
  async (input) => {
    await deleteOwnComment(input);
    redirect(ownCommentUrl(input.token));
  },
);

const decisions = {
  public: { decide: approveComment, said: "moderation.approved" },
  refused: { decide: refuseComment, said: "moderation.refused" },
  spam: { decide: markSpam, said: "moderation.markedSpam" },
} as const;

export const moderateCommentAction = staffAction(
  ModerateInput,
  async (actor, { decision, ...input }) => {
    const { decide, said } = decisions[decision];
    return done(await decide(actor, input), message(said));
  },
);
