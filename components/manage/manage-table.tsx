import "./manage.css";
import Link from "next/link";
import { ListTable } from "#components/ui/list-table.tsx";
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
    <ListTable
      className="managed"
      caption={caption}
      columns={[message("manage.name"), ...columns]}
      rows={rows.map(({ id, href, name, cells }) => ({
        id,
        head: <Link href={href}>{name}</Link>,
        cells,
      }))}
    />
  );
}
