import "./manage.css";
import Link from "next/link";
import { message } from "#lib/messages/message.ts";

export interface ManageRow {
  id: number;
  href: string;
  name: string;
  cells: React.ReactNode[];
}

interface ManageTableProps {
  caption: string;
  /** Heads of all columns but the name's. */
  columns: string[];
  rows: ManageRow[];
  /** What is said where there is none. */
  empty?: string;
}

/** What is kept, a row each, each leading to its own page. */
export function ManageTable({ caption, columns, rows, empty }: ManageTableProps) {
  if (rows.length === 0) return <p className="lead-in">{empty ?? message("manage.none")}</p>;
  return (
    <table className="stories managed">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{message("manage.name")}</th>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, href, name, cells }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={href}>{name}</Link>
            </th>
            {cells.map((cell, place) => (
              <td key={columns[place]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
