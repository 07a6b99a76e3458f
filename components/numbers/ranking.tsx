interface RankingProps {
  caption: string;
  /** Heads of the two columns. */
  columns: readonly [name: string, count: string];
  rows: readonly { key: string | number; name: React.ReactNode; count: number }[];
  /** What is said where there is none. */
  empty: string;
}

/** What was counted most, with a bar behind each number that shows it against the first. */
export function Ranking({ caption, columns, rows, empty }: RankingProps) {
  if (rows.length === 0) return <p className="lead-in">{empty}</p>;
  const most = Math.max(...rows.map(({ count }) => count), 1);
  return (
    <table className="ranking">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col" className="number">
            {columns[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              <svg
                className="share"
                viewBox="0 0 100 1"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect width={(count / most) * 100} height={1} />
              </svg>
            </th>
            <td className="number">{count.toLocaleString("en")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
