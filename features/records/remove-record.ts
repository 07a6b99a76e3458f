import { eq } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { redirects } from "#db/schema/redirects.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { lockRecord, type RecordRow } from "#features/records/lock-record.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { redirectsTag } from "#features/redirects/tags.ts";
import { Invalid } from "#lib/errors.ts";

interface Removal {
  id: number;
  /** What still needs it; anything but 0 refuses. */
  countUses: (tx: Transaction) => Promise<number>;
  /** Another reason to keep it: the key of a message. */
  refuse?: (row: RecordRow) => string | undefined;
  /** What goes along, before the row does. */
  clear?: (tx: Transaction, row: RecordRow) => Promise<void>;
}

/** Removes a thing that nothing uses, with the redirects that led to it. Throws Invalid while it is used. Gives what it was. */
export function removeRecord(actor: Actor, kind: RecordKind, removal: Removal): Promise<RecordRow> {
  return transaction(async (tx) => {
    const row = await lockRecord(tx, kind, removal.id);
    authorize(kind.may(actor));
    const reason = removal.refuse?.(row);
    if (reason) throw new Invalid([{ field: "", key: reason }]);
    const count = await removal.countUses(tx);
    if (count > 0) throw new Invalid([{ field: "", key: "manage.inUse", values: { count } }]);
    await removal.clear?.(tx, row);
    await tx.delete(kind.table).where(eq(kind.table.id, removal.id));
    await forgetRedirects(tx, kind, row);
    const subject = { kind: kind.noun, id: removal.id };
    await recordAudit(tx, actor, `${kind.noun}.remove`, subject, { before: row });
    await expire(tx, ...kind.tags(removal.id), redirectsTag());
    return row;
  });
}

async function forgetRedirects(tx: Transaction, { url }: RecordKind, row: RecordRow) {
  if (!url) return;
  await tx.delete(redirects).where(eq(redirects.target, url({ slug: String(row.slug) })));
}
