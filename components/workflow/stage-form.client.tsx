"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import type { Stage } from "#db/enums.ts";
import { blankForm } from "#features/auth/form-state.ts";
import { moveArticleAction } from "#features/workflow/actions.ts";
import { message } from "#lib/messages/message.ts";

interface StageFormProps {
  articleId: number;
  stage: Stage;
  moveTo: readonly Stage[];
}

/** Where the story stands, and the stages that it can be handed to. */
export function StageForm({ articleId, stage, moveTo }: StageFormProps) {
  const [state = blankForm, action] = useActionState(moveArticleAction, blankForm);
  const name = (
    <span className="stage" data-stage={stage}>
      {message(`stage.${stage}`)}
    </span>
  );
  if (moveTo.length === 0) return name;
  return (
    <details className="stage-menu" key={stage}>
      <summary>{name}</summary>
      <form action={action}>
        {state.ok === false && <FormMessage state={state} />}
        <input type="hidden" name="articleId" value={articleId} />
        {moveTo.map((to) => (
          <button key={to} type="submit" name="to" value={to} className="link-button">
            {message("stage.to", { stage: message(`stage.${to}`) })}
          </button>
        ))}
      </form>
    </details>
  );
}
