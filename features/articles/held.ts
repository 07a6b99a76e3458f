import { gt, isNull, or, type SQL, sql } from "drizzle-orm";
import { frontSlots } from "#db/schema/articles.ts";

/** Places of the front page that an editor still holds: the time of none of them has passed. */
export function held(): SQL {
  return or(isNull(frontSlots.until), gt(frontSlots.until, sql`now()`)) as SQL;
}
