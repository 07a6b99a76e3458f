import type { ArticleOrigin } from "#features/articles/article-view.ts";
import { message } from "#lib/messages/message.ts";

/** Where a syndicated story first appeared, and under which licence (A9). */
export function OriginNote({ origin }: { origin: ArticleOrigin }) {
  return (
    <p className="note" dir="auto">
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
    </p>
  );
}
