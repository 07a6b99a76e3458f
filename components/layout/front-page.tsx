import { ArticleCard } from "#components/articles/article-card.tsx";
import { SeriesBand } from "#components/series/series-band.tsx";
import type { ArticleCard as Card } from "#features/articles/card-view.ts";
import type { SeriesOnFront } from "#features/articles/queries.ts";
import type { SectionLink } from "#features/taxonomy/queries.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

interface FrontPageProps {
  cards: Card[];
  columns: SeriesOnFront[];
  sections: SectionLink[];
  children?: React.ReactNode;
}

const BESIDE = 3;
const COLUMNS = 2;
const LATEST = 4;
const PER_DEPARTMENT = 3;

/** The front page: one lead, three beside it, the columns, the latest, then each section. No story twice. */
export function FrontPage({ cards, columns, sections, children }: FrontPageProps) {
  const [lead, ...others] = cards;
  if (!lead) return <p className="page block meta">{message("home.empty")}</p>;
  const beside = others.slice(0, BESIDE);
  const below = others.slice(BESIDE);
  const bands = columns.slice(0, COLUMNS).map((series) => withLatestOf(series, cards, below));
  const inBands = new Set(bands.map((band) => band.latest?.slug));
  const unshown = below.filter((card) => !inBands.has(card.slug));
  const latest = unshown.slice(0, LATEST);
  const rest = unshown.slice(LATEST);
  return (
    <>
      <section className="front-lead" aria-label={message("home.lead")}>
        <div className="lead">
          <ArticleCard
            card={lead}
            level={2}
            sizes="(min-width: 56rem) 50rem, 92vw"
            priority="high"
          />
        </div>
        {beside.length > 0 && (
          <ul className="beside">
            {beside.map((card) => (
              <li key={card.id}>
                <ArticleCard card={card} level={3} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {bands.length > 0 && (
        <div className="bands">
          {bands.map((series) => (
            <SeriesBand key={series.slug} series={series} />
          ))}
        </div>
      )}
      {latest.length > 0 && (
        <section aria-labelledby="latest">
          <h2 className="heading" id="latest">
            {message("home.latest")}
          </h2>
          <div className="grid four">
            {latest.map((card) => (
              <ArticleCard
                key={card.id}
                card={card}
                level={3}
                sizes="(min-width: 60rem) 16rem, (min-width: 40rem) 45vw, 92vw"
              />
            ))}
          </div>
        </section>
      )}
      <Departments cards={rest} sections={sections} />
      {children}
    </>
  );
}

/** A column with its newest story that does not stand at the top already. */
function withLatestOf(series: SeriesOnFront, all: Card[], below: Card[]): SeriesOnFront {
  if (!all.some((card) => card.slug === series.latest?.slug)) return series;
  return { ...series, latest: below.find((card) => card.series?.slug === series.slug) ?? null };
}

function Departments({ cards, sections }: { cards: Card[]; sections: SectionLink[] }) {
  const filled = sections
    .map((section) => ({ section, cards: cards.filter((card) => card.section.id === section.id) }))
    .filter((department) => department.cards.length > 0);
  if (filled.length === 0) return null;
  return (
    <div className="departments">
      {filled.map(({ section, cards: own }) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 className="heading" id={`section-${section.id}`}>
            <a href={sectionUrl(section)}>{section.name}</a>
          </h2>
          {own.slice(0, PER_DEPARTMENT).map((card, place) => (
            <ArticleCard
              key={card.id}
              card={card}
              level={3}
              {...(place === 0 ? { sizes: "(min-width: 60rem) 22rem, 92vw" } : {})}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
