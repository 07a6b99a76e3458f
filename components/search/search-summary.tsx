import type { SearchAnswer } from "#features/search/answer-search.ts";
import { type FilterName, filterNames } from "#features/search/input.ts";
import type { SearchResults } from "#features/search/search-stories.ts";
import { searchUrl } from "#features/search/urls.ts";
import { type MessageKey, message, messageLanguage } from "#lib/messages/message.ts";

const LABELS: Record<FilterName, MessageKey> = {
  section: "search.section",
  topic: "search.topic",
  author: "search.author",
  language: "search.language",
  from: "search.from",
  to: "search.to",
};

/** How many stories were found, for which words, and what else was perhaps meant. */
export function SearchSummary({ search }: { search: SearchAnswer }) {
  const { words, chosen, passedOver, results, corrected, suggestion } = search;
  const isNarrowed = filterNames.some((name) => chosen[name]);
  return (
    <>
      {passedOver.length > 0 && (
        <p className="meta passed-over">
          {message("search.passedOver", {
            names: passedOver.map((name) => message(LABELS[name])).join(", "),
          })}
        </p>
      )}
      {results && (
        <div className="summary" role="status">
          <p>{summaryOf(corrected ?? words, results)}</p>
          {corrected && <p className="meta">{message("search.correctedWhy", { words })}</p>}
        </div>
      )}
      {suggestion && (
        <p className="meant">
          <a href={searchUrl({ q: suggestion, ...chosen })}>
            {message("search.meant", { words: suggestion })}
          </a>
        </p>
      )}
      {results?.total === 0 && words && isNarrowed && (
        <p className="meant">
          <a href={searchUrl({ q: words })}>{message("search.widen", { words })}</a>
        </p>
      )}
    </>
  );
}

function summaryOf(words: string, { total, isCut }: SearchResults): string {
  const count = total.toLocaleString(messageLanguage);
  const hundreds = (Math.floor(total / 100) * 100).toLocaleString(messageLanguage);
  const keys = words ? KEYS.withWords : KEYS.withoutWords;
  if (isCut && total >= 100) return message(keys.many, { count: hundreds, words });
  if (total === 0) return message(keys.none, { words });
  return total === 1 ? message(keys.one, { words }) : message(keys.count, { count, words });
}

const KEYS = {
  withWords: {
    many: "search.many",
    none: "search.none",
    one: "search.one",
    count: "search.count",
  },
  withoutWords: {
    many: "search.manyAll",
    none: "search.noneAll",
    one: "search.oneAll",
    count: "search.countAll",
  },
} as const;
