import { z } from "zod";
import { idField } from "#lib/form-fields.ts";

export const ApproveInput = z.object({
  articleId: idField,
  seenVersion: z.coerce.number().int().positive(),
});

export const NoteInput = z.object({
  articleId: idField,
  text: z.string("planning.noteNeeded").trim().min(1, "planning.noteNeeded").max(5000, "form.long"),
});

export const ChecklistInput = z.object({
  articleId: idField,
  text: z.string("planning.itemNeeded").trim().min(1, "planning.itemNeeded").max(300, "form.long"),
});

export const ItemChoice = z.object({ itemId: idField });

export const MentionChoice = z.object({ noteId: idField });

export const DueInput = z.object({
  articleId: idField,
  /** A local time of the publication's zone; empty for none. */
  due: z.string().trim().max(30).default(""),
});

export const ApprovalsNeededInput = z.object({
  sectionId: idField,
  approvalsNeeded: z.coerce
    .number("planning.approvalsNumber")
    .int("planning.approvalsNumber")
    .min(0, "planning.approvalsNumber")
    .max(5, "planning.approvalsNumber"),
});

export type ApproveInput = z.output<typeof ApproveInput>;
export type NoteInput = z.output<typeof NoteInput>;
export type ChecklistInput = z.output<typeof ChecklistInput>;
export type DueInput = z.output<typeof DueInput>;
export type ApprovalsNeededInput = z.output<typeof ApprovalsNeededInput>;
