import type { ArticleCard } from "#features/articles/card-view.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { message } from "#lib/messages/message.ts";

interface RelatedInTextProps {
  list: { title: string; count: number };
  related: ArticleCard[];
}

/** Stories related to this one, between the paragraphs. */
export function RelatedInText({ list, related }: RelatedInTextProps) {
  const cards = related.slice(0, list.count);
  if (cards.length === 0) return null;
  const title = list.title || message("article.relatedMore");
  return (
    <nav className="more" aria-label={title}>
      <p className="kicker">{title}</p>
      <ul>
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
