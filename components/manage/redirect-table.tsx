import { RemoveRedirectForm } from "#components/manage/remove-redirect-form.client.tsx";
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
    <table className="stories managed">
      <caption className="visually-hidden">{message("manage.redirects")}</caption>
      <thead>
        <tr>
          <th scope="col">{message("manage.from")}</th>
          <th scope="col">{message("manage.to")}</th>
          <th scope="col">{message("manage.followed")}</th>
          <th scope="col">
            <span className="visually-hidden">{message("manage.remove")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, target, followed }) => (
          <tr key={path}>
            <th scope="row" className="address">
              {path}
            </th>
            <td className="address">{target}</td>
            <td>{followed}</td>
            <td>
              <RemoveRedirectForm path={path} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
