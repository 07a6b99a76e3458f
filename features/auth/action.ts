import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type Actor, readerActor, type StaffActor } from "#features/auth/actor.ts";
import { type AttemptLimit, countAttempt } from "#features/auth/count-attempt.ts";
import { currentSession } from "#features/auth/current-session.ts";
import { formInput } from "#features/auth/form-input.ts";
import type { Done, FormState } from "#features/auth/form-state.ts";
import { issuesOf } from "#features/auth/issues-of.ts";
import { refused, refusedState } from "#features/auth/refused-state.ts";
import { type RequestOrigin, requestOrigin } from "#features/auth/request-origin.ts";
import { typedValues } from "#features/auth/typed-values.ts";
import { Invalid } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { message } from "#lib/messages/message.ts";

/** How often one network may send a form. */
export interface FormLimit extends AttemptLimit {
  name: string;
}

type Action<T> = (state: FormState<T>, form: FormData) => Promise<FormState<T>>;

/** A form of the desk: somebody must be signed in; the verb decides what they may do. */
export function staffAction<S extends z.ZodType, T>(
  schema: S,
  run: (actor: StaffActor, input: z.output<S>) => Promise<Done<T>>,
): Action<T> {
  return answering(async (form) => {
    const session = await currentSession();
    if (!session) return signedOut(form);
    return run(session.actor, parse(schema, form));
  });
}

function signedOut(form: FormData): FormState<never> {
  return { ...refused(message("form.signedOut"), typedValues(form)), isSignedOut: true };
}

/** A form of the readers' site. */
export function readerAction<S extends z.ZodType, T>(
  schema: S,
  limit: FormLimit,
  run: (actor: Actor, input: z.output<S>, origin: RequestOrigin) => Promise<Done<T>>,
): Action<T> {
  return publicAction(schema, limit, (input, origin) => run(readerActor, input, origin));
}

/** A form that makes its own actor: signing in, a link from a mail. */
export function publicAction<S extends z.ZodType, T>(
  schema: S,
  limit: FormLimit,
  run: (input: z.output<S>, origin: RequestOrigin) => Promise<Done<T>>,
): Action<T> {
  return answering(async (form) => {
    const input = parse(schema, form);
    const origin = await requestOrigin();
    const seconds = await countAttempt(`${limit.name}:${origin.networkHash}`, limit);
    if (seconds > 0) {
      const minutes = Math.ceil(seconds / 60);
      return refused(message("form.tooMany", { minutes }), typedValues(form));
    }
    return run(input, origin);
  });
}

/** Turns what `work` gives or throws into form state. A bug is logged once, with an id that the person can quote. */
function answering<T>(work: (form: FormData) => Promise<Done<T> | FormState<T>>): Action<T> {
  return async (_state, form) => {
    try {
      const answer = await work(form);
      return "errors" in answer ? answer : { ok: true, errors: {}, values: {}, ...answer };
    } catch (error) {
      unstable_rethrow(error);
      return refusedState(error, typedValues(form)) ?? brokenState(error, form);
    }
  };
}

function parse<S extends z.ZodType>(schema: S, form: FormData): z.output<S> {
  const parsed = schema.safeParse(formInput(form));
  if (!parsed.success) throw new Invalid(issuesOf(parsed.error));
  return parsed.data;
}

function brokenState(error: unknown, form: FormData): FormState<never> {
  const id = crypto.randomUUID().slice(0, 8);
  log.error({ err: error, id }, "action failed");
  return refused(message("form.broken", { id }), typedValues(form));
}
