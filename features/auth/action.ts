import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type Actor, readerActor, type StaffActor } from "#features/auth/actor.ts";
import { type AttemptLimit, countAttempt } from "#features/auth/count-attempt.ts";
import { anySession, type CurrentSession } from "#features/auth/current-session.ts";
import { formInput } from "#features/auth/form-input.ts";
import type { Done, FormState } from "#features/auth/form-state.ts";
import { issuesOf } from "#features/auth/issues-of.ts";
import { refused, refusedState, signedOut } from "#features/auth/refused-state.ts";
import { type RequestOrigin, requestOrigin } from "#features/auth/request-origin.ts";
import type { SessionStep } from "#features/auth/rules.ts";
import { typedValues } from "#features/auth/typed-values.ts";
import { Invalid } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { message } from "#lib/messages/message.ts";

/** How often one network may send a form. */
export interface FormLimit extends AttemptLimit {
  name: string;
}

type Action<T> = (state: FormState<T>, form: FormData) => Promise<FormState<T>>;

type Run<S extends z.ZodType, T> = (
  actor: StaffActor,
  input: z.output<S>,
  session: CurrentSession,
) => Promise<Done<T> | FormState<T>>;

/** A form of the desk: somebody must be signed in; the verb decides what they may do. */
export function staffAction<S extends z.ZodType, T>(schema: S, run: Run<S, T>): Action<T> {
  return signedIn(["whole"], schema, run);
}

/** As `staffAction`, for what asks its owner to have shown who they are within ten minutes (E17). */
export function freshAction<S extends z.ZodType, T>(schema: S, run: Run<S, T>): Action<T> {
  return signedIn(["whole"], schema, fresh(run));
}

/** A form of one's own account, which whoever has to set up a second factor may send as well. */
export function accountAction<S extends z.ZodType, T>(schema: S, run: Run<S, T>): Action<T> {
  return signedIn(["whole", "enrol"], schema, run);
}

/** Both of these. */
export function freshAccountAction<S extends z.ZodType, T>(schema: S, run: Run<S, T>): Action<T> {
  return signedIn(["whole", "enrol"], schema, fresh(run));
}

/** The form in which a second factor is given: for whoever gave the first one just now. */
export function halfwayAction<S extends z.ZodType, T>(schema: S, run: Run<S, T>): Action<T> {
  return signedIn(["halfway"], schema, run);
}

function signedIn<S extends z.ZodType, T>(
  steps: SessionStep[],
  schema: S,
  run: Run<S, T>,
): Action<T> {
  return answering(async (form) => {
    const session = await anySession();
    if (!session || (session.step === "halfway" && !steps.includes("halfway"))) {
      return signedOut(typedValues(form));
    }
    if (!steps.includes(session.step)) {
      return refused(message("form.secondFactor"), typedValues(form));
    }
    return run(session.actor, parse(schema, form), session);
  });
}

function fresh<S extends z.ZodType, T>(run: Run<S, T>): Run<S, T> {
  return async (actor, input, session) => {
    if (!session.isVerified) throw new Invalid([{ field: "", key: "form.confirmFirst" }]);
    return run(actor, input, session);
  };
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
