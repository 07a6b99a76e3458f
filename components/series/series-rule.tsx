/** The rule in a series' own colour. Drawn: the page's policy allows no style that a row of the database decides. */
export function SeriesRule({ colour }: { colour: string }) {
  return (
    <svg className="series-rule" aria-hidden="true" fill={colour}>
      <rect width="100%" height="100%" />
    </svg>
  );
}
