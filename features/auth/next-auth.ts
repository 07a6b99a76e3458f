import { headers } from "next/headers";
import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { findSession, SESSION_SECONDS } from "#features/auth/session.ts";

declare module "next-auth" {
  interface Session {
    secret?: string;
  }
}

/**
 * The cookie is next-auth's encrypted token; all it carries is the secret of one of our sessions,
 * which is looked up at each request. A password never reaches next-auth: `signInStaff` checked it.
 */
export const { auth, handlers, signIn, signOut } = NextAuth(async () => {
  const secure = (await headers()).get("x-forwarded-proto") === "https";
  return configuration(secure);
});

function configuration(secure: boolean): NextAuthConfig {
  return {
    secret: process.env.AUTH_SECRET,
    trustHost: true,
    useSecureCookies: secure,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: cookie("session", secure),
      callbackUrl: cookie("callback-url", secure),
      csrfToken: cookie("csrf-token", secure),
    },
    providers: [
      Credentials({
        credentials: { secret: {} },
        authorize: async ({ secret }) => {
          const session = await findSession(String(secret));
          return session ? { id: String(secret) } : null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user?.id ? { sub: user.id } : { sub: token.sub }),
      session: ({ session, token }) => ({ secret: token.sub, expires: session.expires }),
    },
    logger: { error: () => {} },
  };
}

function cookie(name: string, secure: boolean) {
  return {
    name: `${secure ? "__Host-" : ""}standfirst.${name}`,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}
