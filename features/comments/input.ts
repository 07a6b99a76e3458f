import { z } from "zod";
import { commentStatuses, notifyChoices } from "#db/enums.ts";
import { cleanLine, cleanText } from "#lib/clean-text.ts";
import { idField, optionalIdField } from "#lib/form-fields.ts";

/** What readers may send. `website` is the field that people do not see. */
export const PostCommentInput = z.object({
  articleId: idField,
  parentId: optionalIdField,
  name: z
    .string("comments.nameMissing")
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .regex(/[\p{L}\p{N}]/u, "comments.nameMissing")
        .max(80, "comments.nameLong"),
    ),
  email: z
    .string("comments.emailMissing")
    .trim()
    .toLowerCase()
    .pipe(z.email("comments.emailWrong").max(254, "comments.emailWrong")),
  text: z
    .string("comments.textMissing")
    .max(20_000, "comments.textLong")
    .transform(cleanText)
    .pipe(z.string().min(1, "comments.textMissing")),
  notify: z.enum(notifyChoices).catch("none"),
  stamp: z.string().max(200).catch(""),
  website: z.string().max(500).catch("x"),
});

export const OwnCommentInput = z.object({ token: z.string("form.invalid").max(100) });

/** `seenStatus` is what the moderator was looking at. */
export const DecideCommentInput = z.object({
  commentId: idField,
  seenStatus: z.enum(commentStatuses, "form.invalid"),
});

/** What the buttons of the queue say. */
export const ModerateInput = DecideCommentInput.extend({
  decision: z.enum(["public", "refused", "spam"], "form.invalid"),
});

export type PostCommentInput = z.infer<typeof PostCommentInput>;
export type OwnCommentInput = z.infer<typeof OwnCommentInput>;
export type DecideCommentInput = z.infer<typeof DecideCommentInput>;
