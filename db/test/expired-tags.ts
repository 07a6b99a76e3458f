import type { Logger } from "drizzle-orm";
import { queryCounter } from "#db/client.ts";
import { EXPIRE_CHANNEL } from "#db/expire.ts";

const tags = new Set<string>();

/** The tags that the running test has expired so far, sorted. */
export function expiredTags(): string[] {
  return [...tags].sort();
}

/** Forgets what an earlier test expired. */
export function forgetExpiredTags(): void {
  tags.clear();
}

/** Notes every expiry on its way to PostgreSQL, and counts queries as the pool's own logger does. */
export const expiryRecorder: Logger = {
  logQuery(query, params) {
    queryCounter.logQuery();
    if (!query.includes("pg_notify") || params[0] !== EXPIRE_CHANNEL) return;
    for (const tag of JSON.parse(String(params[1])) as string[]) tags.add(tag);
  },
};
