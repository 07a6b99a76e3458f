import type { Role } from "#db/enums.ts";
import type { RoleGrant } from "#features/auth/actor.ts";
import type { Issue } from "#lib/errors.ts";

export const PASSWORD_LEAST = 12;
const PASSWORD_MOST = 200;

/** Beginnings of the words that people take when a password is asked of them. */
const COMMON_WORDS =
  /passw|p4ssw|pa55w|qwert|azert|qwertz|asdf|zxcv|letme|welcom|admin|iloveyou|monkey|dragon|sunshin|princess|football|baseball|superman|batman|trustno|master|login|access|secret|change|default|standfirst|newsroom|newspaper|editor|summer|winter|spring|autumn|january|monday/g;

const RUNS = "0123456789 9876543210 abcdefghijklmnopqrstuvwxyz zyxwvutsrqponmlkjihgfedcba";

/** What is wrong with a password that somebody chooses (NIST SP 800-63B 5.1.1.2: length first, common ones refused). */
export function passwordIssues(password: string, personal: string[]): Issue[] {
  if ([...password].length < PASSWORD_LEAST) return [issue("password.short")];
  if (password.length > PASSWORD_MOST) return [issue("password.long")];
  if (leftToGuess(password, personal) < 8) return [issue("password.common")];
  return [];
}

/** Different characters that remain when common words, runs, repetitions and the person's own names are taken out. */
function leftToGuess(password: string, personal: string[]): number {
  let rest = password.toLowerCase().normalize("NFKC");
  for (const name of personal.flatMap(wordsOf)) rest = rest.replaceAll(name, "");
  rest = rest.replace(COMMON_WORDS, "");
  rest = withoutRuns(rest).replace(/(.{1,6}?)\1+/g, "$1");
  return new Set(rest).size;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);
}

/** Takes out stretches of four and more that follow the alphabet or the digits. */
function withoutRuns(text: string): string {
  let rest = "";
  for (let at = 0; at < text.length; ) {
    const length = runLength(text, at);
    if (length < 4) rest += text[at];
    at += length < 4 ? 1 : length;
  }
  return rest;
}

function runLength(text: string, start: number): number {
  let length = 1;
  while (start + length < text.length && RUNS.includes(text.slice(start, start + length + 1))) {
    length += 1;
  }
  return length;
}

function issue(key: string): Issue {
  return { field: "password", key, values: { minimum: PASSWORD_LEAST, maximum: PASSWORD_MOST } };
}

/** A path of this site's desk to go to after signing in; anything else becomes the desk's first page. */
export function safeNext(next: string | undefined): string {
  if (!next?.startsWith("/desk")) return "/desk";
  const url = URL.parse(next, "http://desk.invalid");
  const inside = url?.origin === "http://desk.invalid" && /^\/desk(\/|$)/.test(url.pathname);
  return inside ? `${url.pathname}${url.search}` : "/desk";
}

/** Roles that publish or send; a publication may ask for a second factor of whoever holds one. */
const FACTOR_ROLES: readonly Role[] = [
  "administrator",
  "editor",
  "section_editor",
  "newsletter_editor",
];

/**
 * What a session may be used for: everything; the second step of signing in, where a factor was not given yet;
 * or setting one up, where the publication asks for one that is not there.
 */
export type SessionStep = "whole" | "halfway" | "enrol";

interface SessionFacts {
  hasFactor: boolean;
  gaveFactor: boolean;
  isFactorRequired: boolean;
  roles: readonly RoleGrant[];
}

export function sessionStep({ hasFactor, gaveFactor, isFactorRequired, roles }: SessionFacts) {
  if (hasFactor) return gaveFactor ? "whole" : "halfway";
  const publishes = roles.some(({ role }) => FACTOR_ROLES.includes(role));
  return isFactorRequired && publishes ? "enrol" : "whole";
}

/** Milliseconds that a sign-in waits when so many failed lately on the whole site: none up to 100, three seconds at most. */
export function pauseAfter(failures: number): number {
  return Math.min(3000, Math.max(0, Math.floor((failures - 100) / 100 + 1) * 250));
}
