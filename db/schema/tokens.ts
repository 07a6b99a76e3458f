import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant, madeAt } from "#db/columns.ts";
import { tokenPurposes } from "#db/enums.ts";

/** Links that let someone do one thing. Only the SHA-256 of the secret is here. */
export const tokens = pgTable(
  "tokens",
  {
    hash: text().primaryKey(),
    purpose: text({ enum: tokenPurposes }).notNull(),
    /** What it is bound to, as ids by name. */
    subject: jsonb().$type<Record<string, number>>().notNull().default({}),
    createdAt: madeAt(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [index("tokens_expiry").on(t.expiresAt)],
);
