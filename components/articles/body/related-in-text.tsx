import type { ArticleCard } from "#features/articles/card-view.ts";
import { languageWithin } from "#features/articles/rules.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface RelatedInTextProps {
  /** What the editor called the list; empty for our own words. */
  title: string;
  cards: ArticleCard[];
  /** Language of the story. */
  language: string;
}

/** Stories related to this one, between the paragraphs. */
export function RelatedInText({ title, cards, language }: RelatedInTextProps) {
  if (cards.length === 0) return null;
  const own = title ? language : messageLanguage;
  const name = title || message("article.relatedMore");
  return (
    <nav className="more" aria-label={name} lang={languageWithin(language, own).lang}>
      <p className="kicker">{name}</p>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <a href={articleUrl(card)} {...languageWithin(own, card.language)}>
              {card.headline}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
