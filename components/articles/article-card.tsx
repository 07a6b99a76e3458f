import { HouseWords } from "#components/articles/house-words.tsx";
import { Kicker } from "#components/articles/kicker.tsx";
import { NameList } from "#components/articles/name-list.tsx";
import { PictureImage } from "#components/media/picture-image.tsx";
import type { ArticleCard as Card } from "#features/articles/card-view.ts";
import { directionOf } from "#features/articles/rules.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { message } from "#lib/messages/message.ts";

interface ArticleCardProps {
  card: Card;
  /** Heading level that fits the place. */
  level: 2 | 3;
  /** `sizes` of the picture; none is shown without it. */
  sizes?: string;
  priority?: "high" | "lazy";
  /** Its words where some of them are marked. */
  headline?: React.ReactNode;
  standfirst?: React.ReactNode;
  /** What stands apart from the words: the date. */
  children?: React.ReactNode;
}

/** A story in a list: picture, kicker, headline, standfirst, names. */
export function ArticleCard({
  card,
  level,
  sizes,
  priority,
  children,
  ...marked
}: ArticleCardProps) {
  const { headline = card.headline, standfirst = card.standfirst } = marked;
  const Heading = `h${level}` as const;
  return (
    <article className="card" lang={card.language} dir={directionOf(card.language)}>
      {sizes && card.picture && (
        <div className="picture">
          <PictureImage
            picture={card.picture}
            sizes={sizes}
            alt=""
            priority={priority ?? "lazy"}
            ratio={priority ? "16:9" : "3:2"}
          />
        </div>
      )}
      <div className="words">
        <Kicker article={card} />
        <Heading>
          <a href={articleUrl(card)}>{headline}</a>
        </Heading>
        {standfirst && <p className="standfirst">{standfirst}</p>}
        {card.bylines.length > 0 && (
          <p className="byline">
            <HouseWords within={card.language}>{message("byline.by")}</HouseWords>{" "}
            <NameList within={card.language} names={card.bylines.map((byline) => byline.name)} />
          </p>
        )}
      </div>
      {children && <div className="when">{children}</div>}
    </article>
  );
}
