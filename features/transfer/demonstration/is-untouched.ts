import { getTableColumns, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { newsletters } from "#db/schema/newsletters.ts";
import { pages } from "#db/schema/pages.ts";
import { quizzes } from "#db/schema/quizzes.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { settings } from "#db/schema/settings.ts";
import { sponsors } from "#db/schema/sponsors.ts";
import { topics } from "#db/schema/topics.ts";

const TABLES: PgTable[] = [
  articles,
  authors,
  newsletters,
  pages,
  quizzes,
  sections,
  series,
  sponsors,
  topics,
];

/** Nobody has written, named or set anything yet: only then may a demonstration move in. */
export async function isUntouched(
  database: Pick<Transaction, "execute" | "select">,
): Promise<boolean> {
  const anyRow = sql.join(
    TABLES.map((table) => sql`exists (select 1 from ${table})`),
    sql` or `,
  );
  const { rows } = await database.execute<{ used: boolean }>(sql`select ${anyRow} as used`);
  if (rows[0]?.used) return false;
  const [current] = await database.select().from(settings);
  const { name } = getTableColumns(settings);
  return current?.demonstrationAt === null && current.name === name.default;
}
