"use client";

import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import {
  removeChecklistItemAction,
  tickChecklistItemAction,
  untickChecklistItemAction,
} from "#features/planning/actions.ts";
import type { ChecklistItem } from "#features/planning/queries.ts";
import { message } from "#lib/messages/message.ts";

/** Ticks one thing, takes the tick back, or takes the thing off the list. */
export function ItemForm({ item: { id, text, doneAt } }: { item: ChecklistItem }) {
  const turn = doneAt ? untickChecklistItemAction : tickChecklistItemAction;
  const [turned = blankForm, turnAction] = useActionState(turn, blankForm);
  const [removed = blankForm, removeAction] = useActionState(removeChecklistItemAction, blankForm);
  const problem = turned.message || removed.message;
  return (
    <span className="item-forms">
      <form action={turnAction}>
        <input type="hidden" name="itemId" value={id} />
        <SubmitButton className="tick-button">
          <span aria-hidden="true">{doneAt ? "☑" : "☐"}</span>
          <span className="visually-hidden">
            {message(doneAt ? "planning.itemUntick" : "planning.itemTick", { text })}
          </span>
        </SubmitButton>
      </form>
      <form action={removeAction}>
        <input type="hidden" name="itemId" value={id} />
        <SubmitButton className="link-button">
          <span aria-hidden="true">{message("planning.remove")}</span>
          <span className="visually-hidden">{message("planning.itemRemove", { text })}</span>
        </SubmitButton>
      </form>
      {problem && <span role="alert">{problem}</span>}
    </span>
  );
}
