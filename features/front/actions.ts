"use server";

import { refresh } from "next/cache";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { answerArrangement } from "#features/front/answer-arrangement.ts";
import { ArrangementInput, RestoreInput } from "#features/front/input.ts";
import { restoreFront } from "#features/front/restore-front.ts";
import { message } from "#lib/messages/message.ts";

export const arrangeFrontAction = staffAction(ArrangementInput, async (actor, input) => {
  const answer = await answerArrangement(actor, input);
  if (input.act.kind === "save") refresh();
  return answer;
});

export const restoreFrontAction = staffAction(RestoreInput, async (actor, input) => {
  const left = await restoreFront(actor, input);
  refresh();
  return done({}, message(left > 0 ? "front.restoredSome" : "front.restored", { left }));
});
