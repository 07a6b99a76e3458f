import { eq, inArray } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import type { MergedKind } from "#db/enums.ts";
import { expire } from "#db/expire.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { lockRecord } from "#features/records/lock-record.ts";
import { nameSuccessor } from "#features/records/name-successor.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { rewriteStories, storiesNaming } from "#features/records/rewrite-stories.ts";
import { recordMove } from "#features/redirects/record-move.ts";
import { Invalid } from "#lib/errors.ts";

interface Merge {
  kind: MergedKind;
  formerId: number;
  currentId: number;
  /** Rows that name the former one and belong to the live versions, brought over before it goes. */
  bringOver: (tx: Transaction) => Promise<void>;
}

/** One thing becomes part of another: every story, live and in work, its address, and what is restored later. Gives the number of stories. */
export function mergeRecords(actor: Actor, record: RecordKind, merge: Merge): Promise<number> {
  return transaction(async (tx) => {
    const { kind, formerId, currentId } = merge;
    if (formerId === currentId) throw new Invalid([{ field: "intoId", key: "manage.mergeSelf" }]);
    await lockBoth(tx, record, [formerId, currentId]);
    const former = await lockRecord(tx, record, formerId);
    const current = await lockRecord(tx, record, currentId);
    authorize(record.may(actor));
    const articleIds = await storiesNaming(tx, kind, formerId);
    await nameSuccessor(tx, { kind, formerId, currentId });
    await rewriteStories(tx, articleIds);
    await merge.bringOver(tx);
    await tx.delete(record.table).where(eq(record.table.id, formerId));
    if (record.url) {
      const [from, to] = [former, current].map(({ slug }) => record.url!({ slug: String(slug) }));
      await recordMove(tx, { from: from!, to: to! });
    }
    await recordAudit(
      tx,
      actor,
      `${record.noun}.merge`,
      { kind: record.noun, id: formerId },
      {
        before: former,
        after: { into: currentId, stories: articleIds },
      },
    );
    await expire(tx, ...record.tags(formerId), ...record.tags(currentId));
    return articleIds.length;
  });
}

/** In one order, so that two merges never wait for each other in a circle. */
async function lockBoth(tx: Transaction, { table }: RecordKind, ids: number[]): Promise<void> {
  await tx
    .select({ id: table.id })
    .from(table)
    .where(inArray(table.id, ids))
    .orderBy(table.id)
    .for("update");
}
