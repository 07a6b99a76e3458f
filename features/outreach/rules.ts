import type { DeliveryChannel } from "#db/enums.ts";

const MINUTE = 60_000;

/** How long to wait after each try that came to nothing: eight tries in a day. */
const PAUSES_MINUTES = [1, 5, 15, 60, 120, 360, 840];

/** After this a delivery is given up; a try that somebody asks for later is the last one. */
const GIVE_UP_MS = 24 * 60 * MINUTE;

/** A delivery that a worker took is left to it for this long; more than a request may take. */
export const LEASE_SECONDS = 60;

/** How long a host may take for an answer (X7). */
export const TIMEOUT_MS = 10_000;

/** What was told is forgotten after this. */
export const KEPT_DAYS = 30;

export const DELIVERIES_PER_PAGE = 50;
export const MOST_WEBHOOKS = 50;

/** One try: how many there were with it, and what came back. */
export interface Try {
  attempts: number;
  createdAt: Date;
  now: Date;
  /** Undefined where nothing came back. */
  status?: number | undefined;
  retryAfter?: string | undefined;
  /** Trying again cannot help. */
  isFinal?: boolean | undefined;
}

export type Verdict = { kind: "delivered" } | { kind: "failed" } | { kind: "again"; at: Date };

/**
 * What one try means: 2xx is delivered; 408, 429, 5xx and no answer are tried again, no sooner than Retry-After
 * says; anything else has failed, redirects among them.
 */
export function judgeTry(given: Try): Verdict {
  const { attempts, createdAt, now, status, isFinal } = given;
  if (status !== undefined && status >= 200 && status < 300) return { kind: "delivered" };
  if (isFinal || !mayPass(status)) return { kind: "failed" };
  const pause = PAUSES_MINUTES[attempts - 1];
  if (pause === undefined) return { kind: "failed" };
  const wanted = now.getTime() + pause * MINUTE;
  const at = new Date(Math.max(wanted, retryAfterTime(given.retryAfter, now)));
  const isTooLate = at.getTime() > createdAt.getTime() + GIVE_UP_MS;
  return isTooLate ? { kind: "failed" } : { kind: "again", at };
}

/** Whether the same request may be taken later. */
function mayPass(status: number | undefined): boolean {
  return status === undefined || status === 408 || status === 429 || status >= 500;
}

/** Milliseconds since 1970 of a `Retry-After` header (RFC 9110, 10.2.3): seconds or a date; 0 without one. */
export function retryAfterTime(header: string | undefined, now: Date): number {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return now.getTime() + Number(text) * 1000;
  const time = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}

/** A webhook whose address says that it is gone for good is no longer called (RFC 9110, 15.5.11). */
export function isGone(channel: DeliveryChannel, status: number | undefined): boolean {
  return channel === "webhook" && status === 410;
}
