import type { Site } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

/** The foot of every page. */
export function Foot({ site }: { site: Site }) {
  const { name, footer, footerLinks } = site.settings;
  return (
    <footer className="page">
      <div className="foot">
        <strong>{name}</strong>
        {footer && <p>{footer}</p>}
        {footerLinks.length > 0 && (
          <nav aria-label={message("site.footer")}>
            <ul className="links">
              {footerLinks.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
