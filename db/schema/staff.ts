import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { roles } from "#db/enums.ts";
import { sections } from "#db/schema/sections.ts";

/** People with an account at the desk. A byline is an author, never one of these. */
export const staff = pgTable(
  "staff",
  {
    id: identity(),
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text(),
    createdAt: madeAt(),
    disabledAt: instant(),
  },
  (t) => [
    uniqueIndex("staff_email").on(sql`lower(${t.email})`),
    check("staff_email_shape", sql`${t.email} like '%_@_%'`),
  ],
);

/** What a person may do; with a section, only there. */
export const staffRoles = pgTable(
  "staff_roles",
  {
    id: identity(),
    staffId: reference()
      .notNull()
      .references(() => staff.id, { onDelete: "cascade" }),
    role: text({ enum: roles }).notNull(),
    sectionId: reference().references(() => sections.id, { onDelete: "cascade" }),
  },
  (t) => [
    uniqueIndex("staff_roles_once").on(t.staffId, t.role, sql`coalesce(${t.sectionId}, 0)`),
    check("staff_roles_role", sql.raw(`role in (${roles.map((r) => `'${r}'`).join(", ")})`)),
  ],
);

/** Sign-ins. The cookie carries only the id; revoking the row ends the session. */
export const sessions = pgTable(
  "sessions",
  {
    /** SHA-256 of the session's secret, in hexadecimal. */
    id: text().primaryKey(),
    staffId: reference()
      .notNull()
      .references(() => staff.id, { onDelete: "cascade" }),
    createdAt: madeAt(),
    seenAt: madeAt(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    userAgent: text().notNull().default(""),
  },
  (t) => [index("sessions_staff").on(t.staffId)],
);
