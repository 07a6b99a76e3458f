import { type SQL, sql } from "drizzle-orm";
import { articles, workingCopies } from "#db/schema/articles.ts";
import type { StoryDate, StoryOrder } from "#features/stories/rules.ts";
import type { StoryCursor } from "#features/stories/story-cursor.ts";

/** What a time of a story is read from, as the indexes have it: a story without one stands last. */
export const storyTimes: Record<StoryDate, SQL> = {
  edited: sql`${workingCopies.editedAt}`,
  published: sql`coalesce(${articles.publishedAt}, '-infinity'::timestamptz)`,
  due: sql`coalesce(${articles.dueAt}, 'infinity'::timestamptz)`,
};

const headline = sql`left(lower(${workingCopies.headline}), 200)`;

interface Order {
  by: SQL;
  type: "timestamptz" | "text";
  runs: "up" | "down";
}

const orders: Record<StoryOrder, Order> = {
  edited: { by: storyTimes.edited, type: "timestamptz", runs: "down" },
  edited_first: { by: storyTimes.edited, type: "timestamptz", runs: "up" },
  published: { by: storyTimes.published, type: "timestamptz", runs: "down" },
  published_first: { by: storyTimes.published, type: "timestamptz", runs: "up" },
  due: { by: storyTimes.due, type: "timestamptz", runs: "up" },
  due_last: { by: storyTimes.due, type: "timestamptz", runs: "down" },
  headline: { by: headline, type: "text", runs: "up" },
  headline_last: { by: headline, type: "text", runs: "down" },
};

/** How the list is ordered, what a cursor holds of a row, and what comes after one. */
export function storyOrder(name: StoryOrder) {
  const { by, type, runs } = orders[name];
  const direction = sql.raw(runs === "up" ? "asc" : "desc");
  const beyond = sql.raw(runs === "up" ? ">" : "<");
  // Both columns of one table where the order is of that table, so that its index serves.
  const id = by === storyTimes.edited || by === headline ? workingCopies.articleId : articles.id;
  return {
    orderBy: sql`${by} ${direction}, ${id} ${direction}`,
    value: sql<string>`(${by})::text`,
    after: ({ value, id: last }: StoryCursor) =>
      type === "text" || isInstant(value)
        ? sql`(${by}, ${id}) ${beyond} (${value}::${sql.raw(type)}, ${last})`
        : undefined,
  };
}

/** Whether PostgreSQL reads it as an instant, of those that it writes itself. */
function isInstant(text: string): boolean {
  if (/^-?infinity$/.test(text)) return true;
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.exec(text);
  if (!match) return false;
  const read = new Date(`${match[1]}T${match[2]}Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(match[1]!);
}
