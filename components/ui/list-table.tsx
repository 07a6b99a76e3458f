export interface ListRow {
  id: string | number;
  /** What the row is about. */
  head: React.ReactNode;
  cells: readonly React.ReactNode[];
}

interface ListTableProps {
  caption: string;
  /** Names of the columns, first that of the heads of the rows. */
  columns: readonly string[];
  /** What the last column is for, where it has buttons in place of words. */
  acts?: string;
  rows: readonly ListRow[];
  className?: string;
}

/** What there is, a row each. Where the screen is too narrow for columns, each value says what it is. */
export function ListTable({ caption, columns, acts, rows, className = "" }: ListTableProps) {
  const [, ...labels] = columns;
  return (
    <table className={`stories ${className}`.trim()}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
          {acts && (
            <th scope="col">
              <span className="visually-hidden">{acts}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, cells }) => (
          <tr key={id}>
            <th scope="row">{head}</th>
            {cells.map((cell, place) => (
              <td key={labels[place] ?? "acts"} data-label={labels[place]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
