import { ArticleCard } from "#components/articles/article-card.tsx";
import type { ArticleCard as Card } from "#features/articles/card-view.ts";
import { message } from "#lib/messages/message.ts";

const MOST = 4;

/** What else to read, below a story (A8). */
export function RelatedGrid({ related }: { related: Card[] }) {
  if (related.length === 0) return null;
  return (
    <section className="related page block" aria-labelledby="related">
      <h2 className="heading" id="related">
        {message("article.related")}
      </h2>
      <div className="grid four">
        {related.slice(0, MOST).map((card) => (
          <ArticleCard
            key={card.id}
            card={card}
            level={3}
            sizes="(min-width: 60rem) 16rem, (min-width: 40rem) 45vw, 92vw"
          />
        ))}
      </div>
    </section>
  );
}
