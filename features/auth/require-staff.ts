import { redirect } from "next/navigation";
import { accountUrl, secondStepUrl } from "#features/account/urls.ts";
import { anySession, type CurrentSession } from "#features/auth/current-session.ts";
import { signInUrl } from "#features/auth/urls.ts";

/**
 * The gate of every desk page: who is signed in, or away to the sign-in page and back to `path` afterwards. Whoever
 * still owes a second factor gives it first, or sets one up where the publication asks for one.
 */
export async function requireStaff(path: string): Promise<CurrentSession> {
  const session = await requireAccount(path);
  if (session.step === "enrol") redirect(accountUrl());
  return session;
}

/** The gate of one's own account, which stays open to whoever has to set up a second factor. */
export async function requireAccount(path: string): Promise<CurrentSession> {
  const session = await anySession();
  if (!session) redirect(signInUrl(path));
  if (session.step === "halfway") redirect(secondStepUrl(path));
  return session;
}
