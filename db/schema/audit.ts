import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { identity, madeAt, reference } from "#db/columns.ts";
import { actorKinds } from "#db/enums.ts";

/** Who did what to which thing. Only ever added to: a trigger refuses the rest. */
export const audit = pgTable(
  "audit",
  {
    id: identity(),
    at: madeAt(),
    actorKind: text({ enum: actorKinds }).notNull(),
    actorId: reference(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    before: jsonb(),
    after: jsonb(),
  },
  (t) => [index("audit_subject").on(t.subjectKind, t.subjectId), index("audit_at").on(t.at)],
);
