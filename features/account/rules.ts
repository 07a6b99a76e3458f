/** A link to choose a new password works for this long. */
export const PASSWORD_MINUTES = 60;

/** A link that confirms a new address works for this long. */
export const EMAIL_HOURS = 24;

/** What a device was asked to sign is waited for this long. */
export const CHALLENGE_MINUTES = 5;

export const RECOVERY_CODES = 10;

export const MOST_PASSKEYS = 20;

/** Letters and digits that are not taken for each other (Crockford's base 32). */
const CODE_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** A recovery code of 100 bits from 20 random bytes, in four groups. */
export function recoveryCode(bytes: Uint8Array): string {
  const letters = [...bytes.subarray(0, 20)].map((byte) => CODE_LETTERS[byte % 32]).join("");
  return letters.replace(/(.{5})(?=.)/g, "$1-");
}

/** A recovery code as it is stored from, however it was typed; undefined for what is none. */
export function readRecoveryCode(typed: string): string | undefined {
  const letters = typed
    .toLowerCase()
    .replace(/[\s-]/g, "")
    .replaceAll("o", "0")
    .replace(/[il]/g, "1");
  return /^[0-9a-hjkmnp-tv-z]{20}$/.test(letters) ? letters : undefined;
}

/** The six digits that an app shows, however they were typed; undefined for what is none. */
export function readTotpCode(typed: string): string | undefined {
  const digits = typed.replace(/\s/g, "");
  return /^\d{6}$/.test(digits) ? digits : undefined;
}

const SYSTEMS: [pattern: RegExp, name: string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/CrOS/, "ChromeOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

const BROWSERS: [pattern: RegExp, name: string][] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\/|Chromium\//, "Chrome"],
  [/Safari\//, "Safari"],
];

/** The browser and the system that a User-Agent names, each where it is known. */
export function deviceOf(userAgent: string): { browser?: string; system?: string } {
  const named = (list: typeof BROWSERS) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  const browser = named(BROWSERS);
  const system = named(SYSTEMS);
  return { ...(browser && { browser }), ...(system && { system }) };
}
