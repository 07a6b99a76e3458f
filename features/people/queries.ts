import { and, asc, eq, gt, isNotNull, isNull, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import type { Role } from "#db/enums.ts";
import { sections } from "#db/schema/sections.ts";
import { passkeys, staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { PEOPLE_PER_PAGE } from "#features/people/rules.ts";
import { hashSecret } from "#lib/secret-token.ts";

/** A role that somebody has, with the section that bounds it. */
export interface HeldRole {
  role: Role;
  sectionId: number | null;
  section: string | null;
}

const person = {
  id: staff.id,
  name: staff.name,
  email: staff.email,
  createdAt: staff.createdAt,
  disabledAt: staff.disabledAt,
  hasPassword: sql<boolean>`${staff.passwordHash} is not null`,
  roles: sql<HeldRole[]>`coalesce((select jsonb_agg(jsonb_build_object('role', held.role,
    'sectionId', held.section_id, 'section', place.name) order by held.id)
    from staff_roles held left join sections place on place.id = held.section_id
    where held.staff_id = staff.id), '[]'::jsonb)`,
  hasFactor: sql<boolean>`staff.totp_secret is not null or exists (
    select from passkeys where staff_id = staff.id)`,
  lastSeenAt: sql<string | null>`(select max(seen_at) from sessions where staff_id = staff.id)`,
  invitedUntil: sql<string | null>`(select max(expires_at) from tokens
    where purpose = 'invitation' and used_at is null
      and (subject ->> 'staffId')::bigint = staff.id)`,
};

/** Everybody with an account by name; `after` is the name and the id of the last one seen. */
export async function listPeople(after?: { name: string; id: number }) {
  const place = sql`(lower(${staff.name}), ${staff.id})`;
  const rows = await db()
    .select(person)
    .from(staff)
    .where(after && sql`${place} > (lower(${after.name}), ${after.id}::bigint)`)
    .orderBy(sql`lower(${staff.name})`, asc(staff.id))
    .limit(PEOPLE_PER_PAGE + 1);
  const items = rows.slice(0, PEOPLE_PER_PAGE).map(withDates);
  const last = items.at(-1);
  const next = rows.length > PEOPLE_PER_PAGE && last ? `${last.id}-${last.name}` : undefined;
  return { items, next };
}

export async function findPerson(staffId: number) {
  const [row] = await db().select(person).from(staff).where(eq(staff.id, staffId));
  return row && withDates(row);
}

export type PersonRow = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

/** Sections that a role can be bound to. */
export function listSectionChoices() {
  return db()
    .select({ id: sections.id, name: sections.name })
    .from(sections)
    .orderBy(asc(sections.name), asc(sections.id))
    .limit(500);
}

/** Whom a link to join is for, while it works. Reading it uses nothing up. */
export async function findInvitation(token: string) {
  const [found] = await db()
    .select({ name: staff.name, email: staff.email })
    .from(tokens)
    .innerJoin(staff, eq(staff.id, sql`(${tokens.subject} ->> 'staffId')::bigint`))
    .where(
      and(
        eq(tokens.hash, hashSecret(token)),
        eq(tokens.purpose, "invitation"),
        isNull(tokens.usedAt),
        gt(tokens.expiresAt, sql`now()`),
        isNull(staff.disabledAt),
        isNull(staff.passwordHash),
      ),
    );
  return found;
}

/** Whether somebody has an app or a passkey that signs in with them. */
export async function hasSecondFactor(staffId: number): Promise<boolean> {
  const [found] = await db()
    .select({ id: staff.id })
    .from(staff)
    .leftJoin(passkeys, eq(passkeys.staffId, staff.id))
    .where(and(eq(staff.id, staffId), or(isNotNull(staff.totpSecret), isNotNull(passkeys.id))))
    .limit(1);
  return found !== undefined;
}

/** What a subquery gives as text is a date again. */
function withDates<T extends { lastSeenAt: string | null; invitedUntil: string | null }>(row: T) {
  return {
    ...row,
    lastSeenAt: row.lastSeenAt ? new Date(row.lastSeenAt) : null,
    invitedUntil: row.invitedUntil ? new Date(row.invitedUntil) : null,
  };
}
