import { and, eq, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { noteMentions } from "#db/schema/planning.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { canMarkSeen } from "#features/planning/policy.ts";
import { NotFound } from "#lib/errors.ts";

/** Takes a note off the list of what the actor is asked to read. Once is enough. */
export function markMentionSeen(actor: Actor, { noteId }: { noteId: number }): Promise<void> {
  return transaction(async (tx) => {
    const staffId = isStaff(actor) ? actor.staffId : 0;
    const isThis = and(eq(noteMentions.noteId, noteId), eq(noteMentions.staffId, staffId));
    const [mention] = await tx.select().from(noteMentions).where(isThis).for("update");
    if (!mention) throw new NotFound("mention");
    authorize(canMarkSeen(actor, mention));
    if (mention.seenAt) return;
    await tx.update(noteMentions).set({ seenAt: sql`now()` }).where(isThis);
    await recordAudit(tx, actor, "mention.seen", { kind: "note", id: noteId });
  });
}
