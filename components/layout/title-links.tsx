import "./title-links.css";

interface TitleLink {
  href: string;
  label: string;
  rel?: string;
}

interface TitleLinksProps {
  /** What the links are, for those who do not see where they stand. */
  label: string;
  links: TitleLink[];
}

/** A line of links under a title. */
export function TitleLinks({ label, links }: TitleLinksProps) {
  if (links.length === 0) return null;
  return (
    <nav className="title-links" aria-label={label}>
      <ul className="links">
        {links.map(({ href, label: words, rel }) => (
          <li key={href}>
            <a href={href} rel={rel}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
