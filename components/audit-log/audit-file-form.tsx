import type { AuditFilter } from "#features/audit-log/input.ts";
import { auditFileUrl } from "#features/audit-log/urls.ts";
import { message } from "#lib/messages/message.ts";

/** What the list shows, all of it, as a file. */
export function AuditFileForm({ filter: { before: _, ...filter } }: { filter: AuditFilter }) {
  return (
    <form action={auditFileUrl()} method="post">
      {Object.entries(filter).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <p className="lead-in">{message("audit.fileText")}</p>
      <button type="submit" className="quiet-button">
        {message("audit.fileButton")}
      </button>
    </form>
  );
}
