import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";

/** What a record needs of an actor; `features/auth/actor.ts` holds the whole union. */
interface AuditActor {
  kind: "staff" | "reader" | "subscriber" | "system";
  staffId?: number;
  subscriberId?: number;
  networkHash?: string | undefined;
}

interface Subject {
  kind: string;
  id: number | string;
}

interface Change {
  before?: unknown;
  after?: unknown;
}

/** Says who did what to which thing, in the transaction that does it. */
export async function recordAudit(
  tx: Transaction,
  actor: AuditActor,
  action: string,
  subject: Subject,
  change: Change = {},
): Promise<void> {
  await tx.insert(audit).values({
    actorKind: actor.kind,
    actorId: actor.staffId ?? actor.subscriberId ?? null,
    networkHash: actor.networkHash ?? null,
    action,
    subjectKind: subject.kind,
    subjectId: String(subject.id),
    before: change.before ?? null,
    after: change.after ?? null,
  });
}
