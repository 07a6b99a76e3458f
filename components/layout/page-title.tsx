interface PageTitleProps {
  title: string;
  kicker?: string;
  promise?: string;
}

/** The head of a page that is not a story. */
export function PageTitle({ title, kicker, promise }: PageTitleProps) {
  return (
    <header className="title">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 id="headline" tabIndex={-1}>
        {title}
      </h1>
      {promise && <p className="promise">{promise}</p>}
    </header>
  );
}
