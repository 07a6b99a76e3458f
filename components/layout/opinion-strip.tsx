import { HouseWords } from "#components/articles/house-words.tsx";
import { NameList } from "#components/articles/name-list.tsx";
import { rowClass } from "#components/layout/row-class.ts";
import { PictureImage } from "#components/media/picture-image.tsx";
import type { ArticleCard } from "#features/articles/card-view.ts";
import { directionOf } from "#features/articles/rules.ts";
import { articleUrl } from "#features/articles/urls.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { message } from "#lib/messages/message.ts";

interface OpinionStripProps {
  cards: ArticleCard[];
  /** By the author's slug. */
  portraits: ReadonlyMap<string, Picture>;
}

/** Opinions side by side, each with its writer's face and name before its headline. */
export function OpinionStrip({ cards, portraits }: OpinionStripProps) {
  if (cards.length === 0) return null;
  return (
    <section className="block" aria-labelledby="opinions">
      <h2 className="heading" id="opinions">
        {message("front.opinions")}
      </h2>
      <ul className={`row opinions ${rowClass(cards.length)}`}>
        {cards.map((card) => (
          <li key={card.id}>
            <Opinion card={card} portrait={portraits.get(card.bylines[0]?.slug ?? "")} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Opinion({ card, portrait }: { card: ArticleCard; portrait: Picture | undefined }) {
  const { language, bylines, headline } = card;
  return (
    <article className="card" lang={language} dir={directionOf(language)}>
      {portrait && (
        <div className="portrait">
          <PictureImage picture={portrait} sizes="4.5rem" alt="" ratio="1:1" />
        </div>
      )}
      <div className="words">
        {bylines.length > 0 && (
          <p className="by">
            <HouseWords within={language}>
              <span className="visually-hidden">{message("byline.by")} </span>
            </HouseWords>
            <NameList within={language} names={bylines.map(({ name }) => name)} />
          </p>
        )}
        <h3>
          <a href={articleUrl(card)}>{headline}</a>
        </h3>
      </div>
    </article>
  );
}
