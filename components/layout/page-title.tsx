import type { ReactNode } from "react";

interface PageTitleProps {
  title: string;
  kicker?: string;
  promise?: string;
  /** What follows under the promise: ways to its parts and its feed. */
  children?: ReactNode;
}

/** The head of a page that is not a story. */
export function PageTitle({ title, kicker, promise, children }: PageTitleProps) {
  return (
    <header className="title">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 id="headline" tabIndex={-1}>
        {title}
      </h1>
      {promise && <p className="promise">{promise}</p>}
      {children}
    </header>
  );
}
