import { eq, gte, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { articles, workingCopies } from "#db/schema/articles.ts";
import type { Actor } from "#features/auth/actor.ts";
import { isStaff } from "#features/auth/policy.ts";
import { seesAllStories } from "#features/revisions/policy.ts";
import type { StoryFilter } from "#features/stories/input.ts";
import { storyTimes } from "#features/stories/story-order.ts";
import { zonedInstant } from "#lib/time/zoned-instant.ts";

/** What a story must be to stand in the list, of those that the actor may see. */
export function storyConditions(
  actor: Actor,
  filter: StoryFilter,
  timeZone: string,
): (SQL | undefined)[] {
  const { stage, sectionId, authorId, topicId, assignee, kind, language } = filter;
  return [
    seesAllStories(actor) ? undefined : ownStories(actor),
    stage && eq(articles.stage, stage),
    sectionId && eq(workingCopies.sectionId, sectionId),
    authorId && sql`${workingCopies.bylines} @> ${JSON.stringify([{ authorId }])}::jsonb`,
    topicId && sql`${workingCopies.topicIds} @> ${JSON.stringify([topicId])}::jsonb`,
    assignee && assignedTo(actor, assignee),
    kind && eq(workingCopies.kind, kind),
    language && eq(articles.language, language),
    ...wordConditions(filter.words ?? ""),
    ...dateConditions(filter, timeZone),
  ].map((condition) => condition || undefined);
}

/** Contributors see what they began, and what was given to them. */
export function ownStories(actor: Actor): SQL {
  if (!isStaff(actor)) return sql`false`;
  return or(eq(articles.createdBy, actor.staffId), eq(articles.assigneeId, actor.staffId)) as SQL;
}

function assignedTo(actor: Actor, assignee: string): SQL {
  if (assignee === "nobody") return isNull(articles.assigneeId);
  if (assignee !== "me") return eq(articles.assigneeId, Number(assignee));
  return isStaff(actor) ? eq(articles.assigneeId, actor.staffId) : sql`false`;
}

/** Each word is looked for in headline and standfirst, without regard to case and accents. */
export function wordConditions(words: string): SQL[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => {
      const literal = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
      return sql`desk_folded(${workingCopies.headline} || ' ' || ${workingCopies.standfirst}) like desk_folded(${literal})`;
    });
}

function dateConditions({ dated = "edited", from, to }: StoryFilter, timeZone: string) {
  const start = from && zonedInstant(`${from} 00:00`, timeZone);
  const last = to && zonedInstant(`${to} 00:00`, timeZone);
  const time = storyTimes[dated];
  return [
    start ? gte(time, sql`${start.toISOString()}::timestamptz`) : undefined,
    last ? lt(time, sql`(${dayAfter(to, timeZone)})::timestamptz`) : undefined,
  ];
}

function dayAfter(day: string, timeZone: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const instant = zonedInstant(`${next.toISOString().slice(0, 10)} 00:00`, timeZone);
  return (instant ?? next).toISOString();
}
