import { RevokeForm } from "#components/preview/revoke-form.client.tsx";
import { ShareForm } from "#components/preview/share-form.client.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { PreviewLink } from "#features/preview/queries.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";
import { formatMoment } from "#lib/time/dates.ts";

interface PreviewLinksProps {
  articleId: number;
  links: PreviewLink[];
  timeZone: string;
  mayShare: boolean;
}

/** Links by which people without an account read the story before it is out. */
export function PreviewLinks({ articleId, links, timeZone, mayShare }: PreviewLinksProps) {
  const moment = { timeZone, language: messageLanguage };
  return (
    <section className="preview-links" aria-labelledby="preview-links">
      <h2 id="preview-links">{message("preview.links")}</h2>
      <p className="lead-in">{message("preview.linksLead")}</p>
      {mayShare && <ShareForm articleId={articleId} />}
      <ul>
        {links.map(({ id, createdAt, expiresAt, createdBy }) => (
          <li key={id}>
            <span>
              {message("preview.madeBy", { name: createdBy ?? message("story.somebody") })}{" "}
              <Moment at={createdAt} {...moment} />
              {". "}
              {message("preview.until")} <Moment at={expiresAt} {...moment} />
            </span>
            {mayShare && (
              <RevokeForm
                articleId={articleId}
                linkId={id}
                about={formatMoment(createdAt, moment)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
