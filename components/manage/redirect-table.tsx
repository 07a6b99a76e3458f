import { RemoveRedirectForm } from "#components/manage/remove-redirect-form.client.tsx";
import { ListTable } from "#components/ui/list-table.tsx";
import type { RedirectRow } from "#features/redirects/queries.ts";
import { message } from "#lib/messages/message.ts";

interface RedirectTableProps {
  rows: RedirectRow[];
  isSearch: boolean;
}

/** Addresses that moved, a row each, with how often each was followed. */
export function RedirectTable({ rows, isSearch }: RedirectTableProps) {
  if (rows.length === 0) {
    return <p className="lead-in">{message(isSearch ? "manage.noneFound" : "manage.none")}</p>;
  }
  return (
    <ListTable
      className="managed"
      caption={message("manage.redirects")}
      columns={[message("manage.from"), message("manage.to"), message("manage.followed")]}
      acts={message("manage.remove")}
      rows={rows.map(({ path, target, followed }) => ({
        id: path,
        head: <span className="address">{path}</span>,
        cells: [
          <span key="target" className="address">
            {target}
          </span>,
          followed,
          <RemoveRedirectForm key="remove" path={path} />,
        ],
      }))}
    />
  );
}
