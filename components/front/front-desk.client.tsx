"use client";

import "./front.css";
import { startTransition, useActionState, useRef } from "react";
import { ChoiceList } from "#components/front/choice-list.tsx";
import { FrontPreview } from "#components/front/front-preview.client.tsx";
import { PlaceList } from "#components/front/place-list.tsx";
import { useFollowing } from "#components/front/use-following.ts";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { useCarrying } from "#components/ui/use-carrying.ts";
import { blankForm, type FormState } from "#features/auth/form-state.ts";
import { arrangeFrontAction } from "#features/front/actions.ts";
import { type FrontDraft, slotsOfDraft } from "#features/front/front-draft.ts";
import { deskFrontUrl } from "#features/front/urls.ts";
import { message } from "#lib/messages/message.ts";

interface FrontDeskProps {
  /** The front page as it stands. */
  standing: FrontDraft;
  timeZone: string;
}

/** The front page to be arranged: every button gives the arrangement back as it is then, and one saves it. */
export function FrontDesk({ standing, timeZone }: FrontDeskProps) {
  const [state = blankForm, send] = useActionState<FormState<FrontDraft>, FormData>(
    arrangeFrontAction,
    blankForm,
  );
  const form = useRef<HTMLFormElement>(null);
  const draft = currentOf(state.data, standing);
  const follow = useFollowing(state);
  const carrying = useCarrying((what, place) => {
    const sent = new FormData(form.current!);
    sent.set("target", String(place));
    sent.set("act", what.replace("{to}", String(place)));
    startTransition(() => send(sent));
  });
  return (
    <>
      <form ref={form} action={send} className="front-desk" onSubmit={follow} {...carrying}>
        {/* What the enter key presses in a field: it takes over what was typed and looks for the words. */}
        <button type="submit" name="act" value="find" className="visually-hidden" tabIndex={-1}>
          {message("front.update")}
        </button>
        <input type="hidden" name="seen" value={draft.seen} />
        <div className="front-sides">
          <PlaceList draft={draft} errors={state.errors} timeZone={timeZone} />
          <ChoiceList draft={draft} timeZone={timeZone} />
        </div>
        <div className="front-bar">
          <FormMessage state={state} />
          <FrontButtons isChanged={draft.isChanged} />
        </div>
        <p className="button-row">
          <button type="submit" name="act" value="clear" className="link-button">
            {message("front.clear")}
          </button>
          <a href={deskFrontUrl()}>{message("front.again")}</a>
        </p>
      </form>
      <FrontPreview slots={slotsOfDraft(draft)} />
    </>
  );
}

function FrontButtons({ isChanged }: { isChanged: boolean }) {
  return (
    <div className="button-row">
      <SubmitButton name="act" value="save">
        {message("front.save")}
      </SubmitButton>
      <SubmitButton className="quiet-button" name="act" value="show">
        {message("front.update")}
      </SubmitButton>
      <span className="front-state" data-changed={isChanged ? "" : undefined}>
        {message(isChanged ? "front.unsaved" : "front.asReaders")}
      </span>
    </div>
  );
}

/** What stands wins over an answer that changes nothing and is older. */
function currentOf(answered: FrontDraft | undefined, standing: FrontDraft): FrontDraft {
  if (!answered) return standing;
  return answered.isChanged || answered.seen === standing.seen ? answered : standing;
}
