import { db } from "#db/client.ts";
import { authors } from "#db/schema/authors.ts";
import { pages } from "#db/schema/pages.ts";
import { quizzes } from "#db/schema/quizzes.ts";
import { redirects } from "#db/schema/redirects.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { sponsors } from "#db/schema/sponsors.ts";
import { topics } from "#db/schema/topics.ts";
import type { RoomName } from "#features/publication/room-names.ts";

const TABLES = { sections, topics, authors, series, quizzes, sponsors, pages, redirects } as const;

/** How many things are kept in each room that has a list. */
export async function countRecords(): Promise<Partial<Record<RoomName, number>>> {
  const counts = await Promise.all(
    Object.entries(TABLES).map(async ([name, table]) => [name, await db().$count(table)] as const),
  );
  return Object.fromEntries(counts);
}
