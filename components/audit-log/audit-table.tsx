import Link from "next/link";
import { Moment } from "#components/ui/moment.tsx";
import type { AuditFilter } from "#features/audit-log/input.ts";
import type { AuditRecord } from "#features/audit-log/queries.ts";
import { changesOf, type FieldChange } from "#features/audit-log/rules.ts";
import { auditUrl } from "#features/audit-log/urls.ts";
import { message } from "#lib/messages/message.ts";

interface AuditTableProps {
  log: {
    items: AuditRecord[];
    next?: number | undefined;
    filter: AuditFilter;
    timeZone: string;
  };
}

/** Who did what to which thing, a row each, with what changed. */
export function AuditTable({ log: { items, next, filter, timeZone } }: AuditTableProps) {
  if (items.length === 0) return <p className="lead-in audit-none">{message("audit.none")}</p>;
  return (
    <>
      <table className="stories audit">
        <caption className="visually-hidden">{message("audit.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{message("audit.when")}</th>
            <th scope="col">{message("audit.who")}</th>
            <th scope="col">{message("audit.action")}</th>
            <th scope="col">{message("audit.thing")}</th>
            <th scope="col">{message("audit.change")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((record) => (
            <tr key={record.id}>
              <th scope="row">
                <Moment at={record.at} timeZone={timeZone} language="en" />
              </th>
              <td>
                {whoOf(record)}
                {record.networkHash && (
                  <span className="audit-network">
                    {message("audit.network", { mark: record.networkHash.slice(0, 6) })}
                  </span>
                )}
              </td>
              <td className="audit-action">{record.action}</td>
              <td>
                <Link href={auditUrl({ kind: record.subjectKind, thing: record.subjectId })}>
                  {record.subjectKind} {record.subjectId}
                </Link>
              </td>
              <td>
                <Changes changes={changesOf(record.before, record.after)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {next && (
        <p className="pager">
          <Link href={auditUrl({ ...filter, before: next })}>{message("audit.older")}</Link>
        </p>
      )}
    </>
  );
}

function whoOf({ actorKind, actorId, actorName }: AuditRecord): string {
  if (actorKind === "staff") return actorName ?? message("audit.gone", { id: actorId ?? "" });
  return message(`audit.actor.${actorKind}`, { id: actorId ?? "" });
}

function Changes({ changes }: { changes: FieldChange[] }) {
  if (changes.length === 0) return null;
  return (
    <dl className="audit-changes">
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          {field && <dt>{field}</dt>}
          <dd>
            {before !== undefined && <del>{shortened(before)}</del>}
            {before !== undefined && after !== undefined && " → "}
            {after !== undefined && <ins>{shortened(after)}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The file has all of it. */
function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
