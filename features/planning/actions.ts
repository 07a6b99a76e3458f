"use server";

import { refresh } from "next/cache";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { addChecklistItem } from "#features/planning/add-checklist-item.ts";
import { addNote } from "#features/planning/add-note.ts";
import { approveArticle } from "#features/planning/approve-article.ts";
import {
  ApprovalsNeededInput,
  ApproveInput,
  ChecklistInput,
  DueInput,
  ItemChoice,
  MentionChoice,
  NoteInput,
} from "#features/planning/input.ts";
import { markMentionSeen } from "#features/planning/mark-mention-seen.ts";
import { removeChecklistItem } from "#features/planning/remove-checklist-item.ts";
import { setApprovalsNeeded } from "#features/planning/set-approvals-needed.ts";
import { setDueTime } from "#features/planning/set-due-time.ts";
import { tickChecklistItem, untickChecklistItem } from "#features/planning/tick-checklist-item.ts";
import { message } from "#lib/messages/message.ts";

export const approveArticleAction = staffAction(ApproveInput, async (actor, input) => {
  await approveArticle(actor, input);
  refresh();
  return done({}, message("planning.approved"));
});

export const addNoteAction = staffAction(NoteInput, async (actor, input) => {
  await addNote(actor, input);
  refresh();
  return done({}, message("planning.noted"));
});

export const markMentionSeenAction = staffAction(MentionChoice, async (actor, input) => {
  await markMentionSeen(actor, input);
  refresh();
  return done();
});

export const addChecklistItemAction = staffAction(ChecklistInput, async (actor, input) => {
  await addChecklistItem(actor, input);
  refresh();
  return done();
});

export const tickChecklistItemAction = staffAction(ItemChoice, async (actor, input) => {
  await tickChecklistItem(actor, input);
  refresh();
  return done();
});

export const untickChecklistItemAction = staffAction(ItemChoice, async (actor, input) => {
  await untickChecklistItem(actor, input);
  refresh();
  return done();
});

export const removeChecklistItemAction = staffAction(ItemChoice, async (actor, input) => {
  await removeChecklistItem(actor, input);
  refresh();
  return done();
});

export const setDueTimeAction = staffAction(DueInput, async (actor, input) => {
  await setDueTime(actor, input);
  refresh();
  return done({}, message(input.due === "" ? "planning.dueTaken" : "planning.dueSet"));
});

export const setApprovalsNeededAction = staffAction(ApprovalsNeededInput, async (actor, input) => {
  await setApprovalsNeeded(actor, input);
  refresh();
  return done({}, message("planning.approvalsSet"));
});
