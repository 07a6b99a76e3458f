import "#components/audit-log/audit-log.css";
import type { Metadata } from "next";
import { ConfirmGate } from "#components/account/confirm-gate.tsx";
import { AuditFileForm } from "#components/audit-log/audit-file-form.tsx";
import { AuditFilterForm } from "#components/audit-log/audit-filter-form.tsx";
import { AuditTable } from "#components/audit-log/audit-table.tsx";
import { loadAudit } from "#features/audit-log/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("audit.title") };

export default async function DeskAuditPage({ searchParams }: PageProps<"/desk/audit">) {
  const log = await loadAudit(await searchParams);
  return (
    <>
      <div className="desk-title">
        <h1>{message("audit.title")}</h1>
      </div>
      <p className="lead-in">{message("audit.lead")}</p>
      <AuditFilterForm filter={log.filter} choices={log.choices} />
      <AuditTable log={log} />
      <section className="desk-part" aria-labelledby="export">
        <h2 id="export">{message("audit.file")}</h2>
        <ConfirmGate isVerified={log.isVerified} text={message("audit.fileConfirm")}>
          <AuditFileForm filter={log.filter} />
        </ConfirmGate>
      </section>
    </>
  );
}
