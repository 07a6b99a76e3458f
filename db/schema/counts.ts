import { bigint, date, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** How often something was shown or followed on a day, in UTC; nothing is kept of who saw it. */
export const dailyCounts = pgTable(
  "daily_counts",
  {
    day: date().notNull(),
    /** What is counted: `placement:12`, `article:7`, `redirect:/old`. */
    name: text().notNull(),
    count: bigint({ mode: "number" }).notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.day, t.name] }), index("daily_counts_name").on(t.name, t.day)],
);
