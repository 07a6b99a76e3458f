import "#components/articles/listing.css";
import { ArticleCard } from "#components/articles/article-card.tsx";
import { HouseWords } from "#components/articles/house-words.tsx";
import { MarkedText } from "#components/search/marked-text.tsx";
import { Day } from "#components/ui/moment.tsx";
import type { SearchResult } from "#features/search/search-stories.ts";
import { messageLanguage } from "#lib/messages/message.ts";

interface SearchResultListProps {
  items: SearchResult[];
  timeZone: string;
}

const SIZES = "(min-width: 60rem) 15rem, (min-width: 40rem) 13rem, 6.5rem";

/** Stories that were found, with the words that found them marked. */
export function SearchResultList({ items, timeZone }: SearchResultListProps) {
  return (
    <ol className="list dated found">
      {items.map(({ card, headline, passage }) => (
        <li key={card.id}>
          <ArticleCard
            card={card}
            level={2}
            sizes={SIZES}
            headline={<MarkedText pieces={headline} />}
            standfirst={passage.length > 0 && <MarkedText pieces={passage} />}
          >
            <HouseWords within={card.language}>
              <Day at={card.publishedAt} timeZone={timeZone} language={messageLanguage} />
            </HouseWords>
          </ArticleCard>
        </li>
      ))}
    </ol>
  );
}
