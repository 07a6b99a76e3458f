import { redirect } from "next/navigation";
import { type CurrentSession, currentSession } from "#features/auth/current-session.ts";
import { signInUrl } from "#features/auth/urls.ts";

/** The gate of every desk page: who is signed in, or away to the sign-in page and back to `path` afterwards. */
export async function requireStaff(path: string): Promise<CurrentSession> {
  const session = await currentSession();
  if (!session) redirect(signInUrl(path));
  return session;
}
