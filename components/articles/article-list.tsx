import "./listing.css";
import { ArticleCard } from "#components/articles/article-card.tsx";
import { HouseWords } from "#components/articles/house-words.tsx";
import { ListPages } from "#components/layout/list-pages.tsx";
import { Day } from "#components/ui/moment.tsx";
import type { ArticleCard as Card } from "#features/articles/card-view.ts";
import type { KeysetPage } from "#lib/keyset.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface ArticleListProps {
  page: KeysetPage<Card>;
  /** The listing's own address. */
  path: string;
  timeZone: string;
  /** What stands over the date of a story, by its id: its part of a series, what somebody did for it. */
  notes?: ReadonlyMap<number, string>;
}

const SIZES = "(min-width: 60rem) 15rem, (min-width: 40rem) 13rem, 6.5rem";

/** A page of a listing, with the ways to newer and older stories. */
export function ArticleList({ page, path, ...row }: ArticleListProps) {
  if (page.items.length === 0) return <p className="meta block">{message("list.empty")}</p>;
  return (
    <>
      <ol className="list dated">
        {page.items.map((card) => (
          <li key={card.id}>
            <ArticleCard card={card} level={2} sizes={SIZES}>
              <Published card={card} {...row} />
            </ArticleCard>
          </li>
        ))}
      </ol>
      <ListPages page={page} path={path} />
    </>
  );
}

/** The same, with the first story of the first page large above the others. */
export function LedArticleList({ page, path, ...row }: ArticleListProps) {
  const [first, ...others] = page.items;
  if (!first || page.newer !== undefined) return <ArticleList page={page} path={path} {...row} />;
  return (
    <>
      <div className="first-story">
        <ArticleCard card={first} level={2} sizes="(min-width: 48rem) 42rem, 92vw" priority="high">
          <Published card={first} {...row} />
        </ArticleCard>
      </div>
      {others.length > 0 ? (
        <ArticleList page={{ ...page, items: others }} path={path} {...row} />
      ) : (
        <ListPages page={page} path={path} />
      )}
    </>
  );
}

function Published({
  card,
  timeZone,
  notes,
}: Pick<ArticleListProps, "timeZone" | "notes"> & { card: Card }) {
  const note = notes?.get(card.id);
  return (
    <HouseWords within={card.language}>
      {note && <b>{note}</b>}
      <Day at={card.publishedAt} timeZone={timeZone} language={messageLanguage} />
    </HouseWords>
  );
}
