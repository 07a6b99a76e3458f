import { and, asc, desc, eq, gte, lt } from "drizzle-orm";
import { type Database, db, type Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { staff } from "#db/schema/staff.ts";
import type { AuditFilter } from "#features/audit-log/input.ts";
import { MOST_EXPORTED, RECORDS_PER_PAGE } from "#features/audit-log/rules.ts";
import { calendarDay, midnight } from "#lib/time/dates.ts";

interface Asked {
  filter: AuditFilter;
  /** Days are those of the publication. */
  timeZone: string;
}

/** One page of the log, the newest first. */
export async function listRecords(asked: Asked) {
  const rows = await records(db(), asked).limit(RECORDS_PER_PAGE + 1);
  const items = rows.slice(0, RECORDS_PER_PAGE);
  return { items, next: rows.length > RECORDS_PER_PAGE ? items.at(-1)?.id : undefined };
}

export type AuditRecord = Awaited<ReturnType<typeof listRecords>>["items"][number];

/** Everything that a filter leaves, for a file. */
export const exportedRecords = (tx: Transaction, asked: Asked) =>
  records(tx, asked).limit(MOST_EXPORTED);

/** Actions that were ever recorded, by name, and people who could have done them. */
export async function listAuditChoices() {
  const [actions, people] = await Promise.all([
    db().selectDistinct({ action: audit.action }).from(audit).orderBy(asc(audit.action)).limit(500),
    db()
      .select({ id: staff.id, name: staff.name })
      .from(staff)
      .orderBy(asc(staff.name), asc(staff.id))
      .limit(500),
  ]);
  return { actions: actions.map(({ action }) => action), people };
}

function records(on: Database | Transaction, { filter, timeZone }: Asked) {
  const { person, action, kind, thing, from, to, before } = filter;
  return on
    .select({
      id: audit.id,
      at: audit.at,
      actorKind: audit.actorKind,
      actorId: audit.actorId,
      actorName: staff.name,
      networkHash: audit.networkHash,
      action: audit.action,
      subjectKind: audit.subjectKind,
      subjectId: audit.subjectId,
      before: audit.before,
      after: audit.after,
    })
    .from(audit)
    .leftJoin(staff, and(eq(audit.actorKind, "staff"), eq(staff.id, audit.actorId)))
    .where(
      and(
        person ? and(eq(audit.actorKind, "staff"), eq(audit.actorId, person)) : undefined,
        action ? eq(audit.action, action) : undefined,
        kind ? eq(audit.subjectKind, kind) : undefined,
        thing ? eq(audit.subjectId, thing) : undefined,
        from ? gte(audit.at, startOf(from, timeZone)) : undefined,
        to ? lt(audit.at, endOf(to, timeZone)) : undefined,
        before ? lt(audit.id, before) : undefined,
      ),
    )
    .orderBy(desc(audit.id))
    .$dynamic();
}

function startOf(day: string, timeZone: string): Date {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return midnight({ year, month, day: date }, timeZone);
}

function endOf(day: string, timeZone: string): Date {
  const noonAfter = new Date(startOf(day, timeZone).getTime() + 36 * 3_600_000);
  return midnight(calendarDay(noonAfter, timeZone), timeZone);
}
