import type { Actor } from "#features/auth/actor.ts";
import { type Done, done, type FormState } from "#features/auth/form-state.ts";
import { authorize } from "#features/auth/policy.ts";
import { refusedState } from "#features/auth/refused-state.ts";
import { type Act, afterAct } from "#features/front/act.ts";
import { describeDraft } from "#features/front/describe-draft.ts";
import type { FrontDraft } from "#features/front/front-draft.ts";
import type { ArrangementInput } from "#features/front/input.ts";
import { canArrangeFront } from "#features/front/policy.ts";
import { saveFront } from "#features/front/save-front.ts";
import { deskFrontUrl } from "#features/front/urls.ts";
import { Conflict } from "#lib/errors.ts";
import { message } from "#lib/messages/message.ts";

type Answer = Done<FrontDraft> | FormState<FrontDraft>;

/** Does what a button asks for and gives the arrangement back as it is then, also where it is refused: nothing is lost. */
export async function answerArrangement(actor: Actor, input: ArrangementInput): Promise<Answer> {
  authorize(canArrangeFront(actor));
  const { seen, words, target, act } = input;
  if (act.kind === "save") return save(actor, input);
  const { slots, pushedOut } = afterAct(input.slots, act, target);
  const draft = await describeDraft({ slots, seen, words, target });
  return done(draft, pushedOut ? message("front.pushedOut") : tellOf(act, draft));
}

function tellOf(act: Act, { places, target }: FrontDraft): string {
  if (act.kind === "free") return message("front.freed", { place: act.place });
  if (act.kind !== "move" && act.kind !== "put") return "";
  const place = act.kind === "move" ? act.to : target;
  const { story, ownHeadline } = places[place - 1]!;
  const headline = ownHeadline || (story?.headline ?? "");
  return headline === "" ? "" : message("front.stands", { headline, place });
}

async function save(
  actor: Actor,
  { slots, seen, words, target }: ArrangementInput,
): Promise<Answer> {
  try {
    await saveFront(actor, { slots, seen });
    return done(await describeDraft({ words, target }), message("front.saved"));
  } catch (error) {
    const state = refusedState(error, {});
    if (!state) throw error;
    // Whoever has been told what stands now may put theirs in its place.
    const isStale = error instanceof Conflict;
    const link = { href: deskFrontUrl(), text: message("front.look") };
    const data = await describeDraft({ slots, words, target, ...(!isStale && { seen }) });
    return { ...state, data, ...(isStale && { link }) };
  }
}
