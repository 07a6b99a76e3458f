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
    /** Keyed hash of the network that staff acted from: two deeds from one place can be seen to be, and no address is kept. */
    networkHash: text(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    before: jsonb(),
    after: jsonb(),
  },
  (t) => [
    index("audit_subject").on(t.subjectKind, t.subjectId),
    index("audit_at").on(t.at),
    index("audit_actor").on(t.actorKind, t.actorId, t.id),
    index("audit_action").on(t.action, t.id),
  ],
);
