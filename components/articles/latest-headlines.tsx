import type { ArticleCard } from "#features/articles/card-view.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { message } from "#lib/messages/message.ts";

/** A plain list of the newest headlines. */
export function LatestHeadlines({ cards }: { cards: ArticleCard[] }) {
  if (cards.length === 0) return null;
  return (
    <nav className="block" aria-labelledby="latest">
      <h2 className="heading" id="latest">
        {message("missing.latest")}
      </h2>
      <ul className="headlines">
        {cards.map((card) => (
          <li key={card.id}>
            <a href={articleUrl(card)} lang={card.language}>
              {card.headline}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
