import type { IncomingMessage } from "node:http";

/** Names of the cookie that carries the desk's session: over TLS, and on a plain address such as localhost. */
export const DESK_COOKIES = ["__Host-standfirst.session", "standfirst.session"] as const;

/** Whether the request carries a session of the desk. It says nothing of whether the session is good. */
export function hasDeskCookie(request: IncomingMessage): boolean {
  const cookies = request.headers.cookie;
  if (cookies === undefined) return false;
  return cookies.split(";").some((cookie) => isDeskCookie(cookie.trimStart()));
}

function isDeskCookie(cookie: string): boolean {
  return DESK_COOKIES.some(
    (name) => cookie.startsWith(name) && "=.".includes(cookie[name.length] ?? " "),
  );
}
