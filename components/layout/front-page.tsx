import "./front-page.css";
import "./row.css";
import { ArticleCard } from "#components/articles/article-card.tsx";
import { OpinionStrip } from "#components/layout/opinion-strip.tsx";
import { rowClass } from "#components/layout/row-class.ts";
import { QuizCard } from "#components/quizzes/quiz-card.tsx";
import { SeriesBands } from "#components/series/series-band.tsx";
import type { ArticleCard as Card } from "#features/articles/card-view.ts";
import type { Front } from "#features/front/compose-front.ts";
import type { Department } from "#features/front/rules.ts";
import type { QuizCard as Quiz } from "#features/quizzes/quiz-view.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

interface FrontPageProps {
  front: Front;
  quiz: Quiz | null;
  children?: React.ReactNode;
}

const QUARTER = "(min-width: 60rem) 16rem, (min-width: 40rem) 45vw, 7rem";

/** The front page from the top: lead, beside and below it, columns, latest, opinions, sections. */
export function FrontPage({ front, quiz, children }: FrontPageProps) {
  if (!front.lead) {
    return (
      <>
        <p className="block meta">{message("home.empty")}</p>
        {children}
      </>
    );
  }
  return (
    <>
      <TopStories lead={front.lead} beside={front.beside} below={front.below} />
      <SeriesBands columns={front.columns} />
      <Latest cards={front.latest} quiz={quiz} />
      <OpinionStrip cards={front.opinions} portraits={front.portraits} />
      <Departments departments={front.departments} />
      {children}
    </>
  );
}

function TopStories({ lead, beside, below }: { lead: Card; beside: Card[]; below: Card[] }) {
  const isAlone = beside.length === 0;
  return (
    <section aria-label={message("home.lead")}>
      <div className={isAlone ? "front-lead alone" : "front-lead"}>
        <div className="lead">
          <ArticleCard
            card={lead}
            level={2}
            sizes={isAlone ? "(min-width: 56rem) 40rem, 92vw" : "(min-width: 56rem) 48rem, 92vw"}
            priority="high"
          />
        </div>
        {!isAlone && (
          <ul className="beside">
            {beside.map((card) => (
              <li key={card.id}>
                <ArticleCard card={card} level={3} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {below.length > 0 && <CardRow className="below" cards={below} />}
    </section>
  );
}

function Latest({ cards, quiz }: { cards: Card[]; quiz: Quiz | null }) {
  if (cards.length === 0 && !quiz) return null;
  return (
    <section className="block" aria-labelledby="latest">
      <h2 className="heading" id="latest">
        {message(cards.length > 0 ? "home.latest" : "front.quiz")}
      </h2>
      <CardRow cards={cards}>
        {quiz && (
          <li>
            <QuizCard quiz={quiz} level={3} sizes={QUARTER} />
          </li>
        )}
      </CardRow>
    </section>
  );
}

interface CardRowProps {
  cards: Card[];
  className?: string;
  children?: React.ReactNode;
}

function CardRow({ cards, className, children }: CardRowProps) {
  const count = cards.length + (children ? 1 : 0);
  return (
    <ul className={["row", rowClass(count), className].filter(Boolean).join(" ")}>
      {cards.map((card) => (
        <li key={card.id}>
          <ArticleCard card={card} level={3} sizes={QUARTER} />
        </li>
      ))}
      {children}
    </ul>
  );
}

function Departments({ departments }: { departments: Department[] }) {
  if (departments.length === 0) return null;
  return (
    <div className={`row departments ${rowClass(departments.length)}`}>
      {departments.map(({ section, cards }) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 className="heading" id={`section-${section.id}`}>
            <a href={sectionUrl(section)}>{section.name}</a>
          </h2>
          <ul className="department">
            {cards.map((card, place) => (
              <li key={card.id}>
                <ArticleCard
                  card={card}
                  level={3}
                  {...(place === 0 ? { sizes: "(min-width: 60rem) 22rem, 92vw" } : {})}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
