import "#components/articles/listing.css";
import "./correction-list.css";
import { ListPages } from "#components/layout/list-pages.tsx";
import { Day } from "#components/ui/moment.tsx";
import { languageWithin } from "#features/articles/rules.ts";
import { articleUrl } from "#features/articles/urls.ts";
import type { CorrectionEntry } from "#features/corrections/queries.ts";
import { correctionsUrl } from "#features/corrections/urls.ts";
import type { KeysetPage } from "#lib/keyset.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface CorrectionListProps {
  page: KeysetPage<CorrectionEntry>;
  timeZone: string;
}

/** What was corrected, with the story that it belongs to, the newest first (A10). */
export function CorrectionList({ page, timeZone }: CorrectionListProps) {
  if (page.items.length === 0) return <p className="meta block">{message("corrections.none")}</p>;
  return (
    <>
      <ol className="corrections">
        {page.items.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} timeZone={timeZone} />
          </li>
        ))}
      </ol>
      <ListPages
        page={page}
        path={correctionsUrl()}
        newer="corrections.newest"
        older="corrections.older"
      />
    </>
  );
}

function Entry({ entry, timeZone }: { entry: CorrectionEntry; timeZone: string }) {
  const { kind, text, at, story } = entry;
  const label = kind === "retraction" ? "corrections.retraction" : (`correction.${kind}` as const);
  const own = languageWithin(messageLanguage, story.language);
  return (
    <article>
      <div className="words" {...own}>
        <h2>
          <a href={articleUrl(story)}>{story.headline}</a>
        </h2>
        <p>{text}</p>
      </div>
      <p className="when">
        <b>{message(label)}</b>
        <Day at={at} timeZone={timeZone} language={messageLanguage} />
      </p>
    </article>
  );
}
