import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
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
    /** An address that its owner has not confirmed yet. */
    newEmail: text(),
    /** What an app makes codes from (RFC 6238), sealed with AUTH_SECRET. */
    totpSecret: text(),
    /** The newest step whose code was used: a code works once. */
    totpStep: reference(),
    /** How many such secrets were thrown away; no two are alike. */
    totpRound: integer().notNull().default(0),
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
    /** When a second factor was given; without one, an account that has one may not go on. */
    factorAt: instant(),
    /** When its owner last showed who they are. */
    verifiedAt: madeAt(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    userAgent: text().notNull().default(""),
  },
  (t) => [index("sessions_staff").on(t.staffId)],
);

/** Codes that stand in for a lost second factor, each once. Only the SHA-256 is here. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    hash: text().primaryKey(),
    staffId: reference()
      .notNull()
      .references(() => staff.id, { onDelete: "cascade" }),
    usedAt: instant(),
  },
  (t) => [index("recovery_codes_staff").on(t.staffId)],
);

/** Keys of devices that sign their owner in (W3C Web Authentication). */
export const passkeys = pgTable(
  "passkeys",
  {
    id: identity(),
    staffId: reference()
      .notNull()
      .references(() => staff.id, { onDelete: "cascade" }),
    /** As the device names it, in base64url. */
    credentialId: text().notNull(),
    /** COSE, in base64url. */
    publicKey: text().notNull(),
    /** How often it signed; one that goes back is a copy. */
    counter: reference().notNull().default(0),
    transports: jsonb().$type<string[]>().notNull().default([]),
    name: text().notNull(),
    createdAt: madeAt(),
    usedAt: instant(),
  },
  (t) => [
    uniqueIndex("passkeys_credential").on(t.credentialId),
    index("passkeys_staff").on(t.staffId),
  ],
);
