import { sql } from "drizzle-orm";
import { bigint, customType, timestamp } from "drizzle-orm/pg-core";

/** A surrogate key; 2^53 of them are enough for a newsroom. */
export const identity = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

/** A reference to a surrogate key. */
export const reference = () => bigint({ mode: "number" });

/** An instant, in UTC. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** The instant of the row's making. */
export const madeAt = () => instant().notNull().default(sql`now()`);

/** The transaction's time to the millisecond, for columns that lists are ordered by: a cursor holds no more. */
export const nowForCursors = sql`date_trunc('milliseconds', now())`;

/** Search lexemes. */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
