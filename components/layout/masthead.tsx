import { newslettersUrl } from "#features/newsletters/urls.ts";
import { searchUrl } from "#features/search/urls.ts";
import { allSeriesUrl } from "#features/series/urls.ts";
import type { Site } from "#features/taxonomy/loaders.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";
import { formatWeekday, isoWithOffset } from "#lib/time/dates.ts";

/** The head of every page but the first. */
export function Masthead({ site }: { site: Site }) {
  return (
    <header className="masthead page">
      <Ears />
      <p className="nameplate">
        <a href="/">{site.settings.name}</a>
      </p>
      <Navigation site={site} />
    </header>
  );
}

/** The head of the front page: the day, the name large, the motto. */
export function FrontMasthead({ site, now }: { site: Site; now: Date }) {
  const { timeZone, language, name, motto } = site.settings;
  return (
    <header className="masthead front page">
      <Ears>
        <time dateTime={isoWithOffset(now, timeZone).slice(0, 10)}>
          {formatWeekday(now, { timeZone, language })}
        </time>
      </Ears>
      <h1 className="nameplate" id="headline" tabIndex={-1}>
        {name}
      </h1>
      {motto && <p className="motto">{motto}</p>}
      <Navigation site={site} />
    </header>
  );
}

function Ears({ children }: { children?: React.ReactNode }) {
  return (
    <div className="ears">
      {children}
      <a href={newslettersUrl()}>{message("site.newsletters")}</a>
      <a href={searchUrl()}>{message("site.search")}</a>
    </div>
  );
}

function Navigation({ site }: { site: Site }) {
  return (
    <nav aria-label={message("site.sections")}>
      <ul className="sections">
        {site.settings.navigation.length > 0 ? (
          site.settings.navigation.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))
        ) : (
          <SectionLinks site={site} />
        )}
      </ul>
    </nav>
  );
}

function SectionLinks({ site }: { site: Site }) {
  return (
    <>
      {site.sections.map((section) => (
        <li key={section.id}>
          <a href={sectionUrl(section)}>{section.name}</a>
        </li>
      ))}
      <li>
        <a href={allSeriesUrl()}>{message("site.columns")}</a>
      </li>
    </>
  );
}
