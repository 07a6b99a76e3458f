import { NameList } from "#components/articles/name-list.tsx";
import { PictureImage } from "#components/media/picture-image.tsx";
import type { ArticleCard } from "#features/articles/card-view.ts";
import { directionOf } from "#features/articles/rules.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { message } from "#lib/messages/message.ts";
import { formatDay } from "#lib/time/dates.ts";

interface EmbedCardProps {
  card: ArticleCard;
  publication: { name: string; timeZone: string };
}

/** A story in another site's page: its links leave the frame. */
export function EmbedCard({ card, publication }: EmbedCardProps) {
  const { language, bylines, picture, kind } = card;
  const names = bylines.map(({ name }) => name);
  return (
    <main className="embed" lang={language} dir={directionOf(language)}>
      {picture && (
        <div className="picture">
          <PictureImage picture={picture} sizes="200px" alt="" ratio="3:2" />
        </div>
      )}
      <div className="words">
        <p className="publication">
          <b>{publication.name}</b>
          {kind === "sponsored" && ` · ${message("kind.sponsored")}`}
        </p>
        <h1>
          <a href={articleUrl(card)} target="_blank" rel="noopener">
            {card.headline}
          </a>
        </h1>
        {card.standfirst && <p className="standfirst">{card.standfirst}</p>}
        <p className="credit">
          {names.length > 0 && <NameList within={language} names={names} />}
          {names.length > 0 && " · "}
          {formatDay(card.publishedAt, { timeZone: publication.timeZone, language })}
        </p>
      </div>
    </main>
  );
}
