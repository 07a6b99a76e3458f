import { and, asc, between, gte, inArray, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { dailyCounts } from "#db/schema/counts.ts";
import type { DailyCount } from "#features/counts/add-counts.ts";

const MOST_NAMES = 500;
const MOST_ROWS = 20_000;

/** What was counted under each name on each day of a span, both ends included; days without any have no row. */
export function listDailyCounts(
  names: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<DailyCount[]> {
  const wanted = inArray(dailyCounts.name, names.slice(0, MOST_NAMES));
  return db()
    .select({ day: dailyCounts.day, name: dailyCounts.name, count: dailyCounts.count })
    .from(dailyCounts)
    .where(and(wanted, between(dailyCounts.day, from, to)))
    .orderBy(asc(dailyCounts.day), asc(dailyCounts.name))
    .limit(MOST_ROWS);
}

/** How often each name was counted in all, since a day if one is given; a name that never was has none. */
export async function sumCounts(
  names: readonly string[],
  since?: string,
): Promise<Map<string, number>> {
  const wanted = inArray(dailyCounts.name, names.slice(0, MOST_NAMES));
  const rows = await db()
    .select({ name: dailyCounts.name, count: total() })
    .from(dailyCounts)
    .where(and(wanted, since === undefined ? undefined : gte(dailyCounts.day, since)))
    .groupBy(dailyCounts.name);
  return new Map(rows.map(({ name, count }) => [name, count]));
}

const total = () => sql<number>`sum(${dailyCounts.count})`.mapWith(Number);
