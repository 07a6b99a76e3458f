import { HouseWords } from "#components/articles/house-words.tsx";
import type { ArticleOrigin } from "#features/articles/article-view.ts";
import { message } from "#lib/messages/message.ts";

interface OriginNoteProps {
  origin: ArticleOrigin;
  /** Language of the story. */
  language: string;
}

/** Where a syndicated story first appeared, and under which licence (A9). */
export function OriginNote({ origin, language }: OriginNoteProps) {
  return (
    <p className="note">
      <HouseWords within={language}>
        {message("article.originIn")} <a href={origin.url}>{origin.name}</a>
        {origin.licence && (
          <>
            , {message("article.originUnder")}{" "}
            {origin.licenceUrl ? (
              <a href={origin.licenceUrl} rel="license">
                {origin.licence}
              </a>
            ) : (
              origin.licence
            )}
          </>
        )}
        .
      </HouseWords>
    </p>
  );
}
