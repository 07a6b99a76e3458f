import { cache } from "react";
import type { StaffActor } from "#features/auth/actor.ts";
import { auth } from "#features/auth/next-auth.ts";
import { findSession, type StaffSession } from "#features/auth/session.ts";

export interface CurrentSession extends StaffSession {
  secret: string;
  actor: StaffActor;
}

/** Who is signed in, read from our table once per request; undefined for everybody else. */
export const currentSession = cache(async (): Promise<CurrentSession | undefined> => {
  const secret = (await auth())?.secret;
  const session = secret ? await findSession(secret) : undefined;
  if (!secret || !session) return undefined;
  const { staffId, roles } = session;
  return { ...session, secret, actor: { kind: "staff", staffId, roles } };
});
