import { and, eq, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import type { Stage } from "#db/enums.ts";
import { articles } from "#db/schema/articles.ts";
import { calendarFeeds } from "#db/schema/calendar.ts";
import { staff, staffRoles } from "#db/schema/staff.ts";
import type { Actor, RoleGrant, StaffActor } from "#features/auth/actor.ts";
import { isStaff } from "#features/auth/policy.ts";
import type { PlannedKind } from "#features/calendar/rules.ts";
import { seesAllStories } from "#features/revisions/policy.ts";
import { hashSecret } from "#lib/secret-token.ts";

const MOST = 2000;

/** Something about a story at a moment. */
export interface Planned {
  kind: PlannedKind;
  at: Date;
  articleId: number;
  headline: string;
  stage: Stage;
  editedAt: Date;
}

/** What is planned, or was published, from one instant to before another, of what the actor may see. */
export async function listPlanned(actor: Actor, from: Date, to: Date): Promise<Planned[]> {
  const range = sql`between ${from.toISOString()}::timestamptz and ${to.toISOString()}::timestamptz - interval '1 microsecond'`;
  const own = isStaff(actor) ? actor.staffId : 0;
  const allowed = seesAllStories(actor)
    ? sql`true`
    : sql`(${articles.createdBy} = ${own} or ${articles.assigneeId} = ${own})`;
  const part = (kind: PlannedKind, column: ReturnType<typeof sql>, more: ReturnType<typeof sql>) =>
    sql`select ${kind}::text as kind, ${column} as at, articles.id, articles.stage from ${articles}
      where ${column} ${range} and ${more} and ${allowed}`;
  const { rows } = await db().execute<{
    kind: PlannedKind;
    at: string;
    id: string;
    stage: Stage;
    headline: string;
    edited_at: string;
  }>(sql`select planned.*, working_copies.headline, working_copies.edited_at from (
      ${part("due", sql`articles.due_at`, sql`articles.stage not in ('live', 'retracted')`)}
      union all
      ${part("scheduled", sql`articles.scheduled_for`, sql`articles.stage = 'scheduled'`)}
      union all
      select 'change', planned_changes.at, articles.id, articles.stage from planned_changes
        join articles on articles.id = planned_changes.article_id where planned_changes.at ${range} and ${allowed}
      union all
      ${part("embargo", sql`articles.embargo_until`, sql`articles.stage <> 'retracted'`)}
      union all
      ${part("published", sql`articles.published_at`, sql`articles.stage in ('live', 'retracted') and articles.published_at <= now()`)}
    ) planned join working_copies on working_copies.article_id = planned.id
    order by planned.at, planned.id, planned.kind limit ${MOST}`);
  return rows.map(({ kind, at, id, stage, headline, edited_at }) => ({
    ...{ kind, stage, headline, articleId: Number(id) },
    ...{ at: new Date(at), editedAt: new Date(edited_at) },
  }));
}

/** Whose calendar a secret opens; undefined for one that opens none, or whose account is disabled. */
export async function findFeedReader(secret: string): Promise<StaffActor | undefined> {
  const [reader] = await db()
    .select({
      staffId: calendarFeeds.staffId,
      roles: sql<
        RoleGrant[]
      >`coalesce((select jsonb_agg(jsonb_build_object('role', role, 'sectionId', section_id))
        from ${staffRoles} where staff_roles.staff_id = ${staff.id}), '[]'::jsonb)`,
    })
    .from(calendarFeeds)
    .innerJoin(staff, eq(staff.id, calendarFeeds.staffId))
    .where(and(eq(calendarFeeds.secretHash, hashSecret(secret)), isNull(staff.disabledAt)));
  return reader && { kind: "staff", ...reader };
}

/** Since when a person has a feed; undefined for none. */
export async function findFeed(staffId: number): Promise<{ createdAt: Date } | undefined> {
  const [feed] = await db()
    .select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.staffId, staffId));
  return feed;
}
