import { cache } from "react";
import type { StaffActor } from "#features/auth/actor.ts";
import { auth } from "#features/auth/next-auth.ts";
import { requestOrigin } from "#features/auth/request-origin.ts";
import { findSession, noteUse, type StaffSession } from "#features/auth/session.ts";

export interface CurrentSession extends StaffSession {
  secret: string;
  actor: StaffActor;
}

/** Who is signed in and may use the desk; undefined for everybody else. */
export async function currentSession(): Promise<CurrentSession | undefined> {
  const session = await anySession();
  return session?.step === "whole" ? session : undefined;
}

/**
 * Who is signed in or halfway there, read from our table once per request. Look at its `step` before it is used for
 * anything.
 */
export const anySession = cache(async (): Promise<CurrentSession | undefined> => {
  const secret = (await auth())?.secret;
  const session = secret ? await findSession(secret) : undefined;
  if (!secret || !session) return undefined;
  await noteUse(session.id);
  const { staffId, roles } = session;
  const { networkHash } = await requestOrigin();
  return { ...session, secret, actor: { kind: "staff", staffId, roles, networkHash } };
});
