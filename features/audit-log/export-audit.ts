import { transaction } from "#db/client.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { AuditFilter } from "#features/audit-log/input.ts";
import { canSeeAudit } from "#features/audit-log/policy.ts";
import { exportedRecords } from "#features/audit-log/queries.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { getSettings } from "#features/settings/queries.ts";
import { writeCsv } from "#lib/formats/write-csv.ts";

const HEAD = ["at", "who", "who_id", "network", "action", "thing", "thing_id", "before", "after"];

/** The log as a file, which is recorded in the log. */
export async function exportAudit(actor: Actor, filter: AuditFilter): Promise<string> {
  const { timeZone } = await getSettings();
  return transaction(async (tx) => {
    authorize(canSeeAudit(actor));
    const rows = await exportedRecords(tx, { filter, timeZone });
    const after = { ...filter, records: rows.length };
    await recordAudit(tx, actor, "audit.export", { kind: "audit", id: "all" }, { after });
    const lines = rows.map((row) => [
      row.at.toISOString(),
      row.actorName ?? row.actorKind,
      row.actorId ?? "",
      row.networkHash ?? "",
      row.action,
      row.subjectKind,
      row.subjectId,
      row.before === null ? "" : JSON.stringify(row.before),
      row.after === null ? "" : JSON.stringify(row.after),
    ]);
    return writeCsv([HEAD, ...lines]);
  });
}
