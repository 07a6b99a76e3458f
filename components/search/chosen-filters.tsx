import type { SearchAnswer } from "#features/search/answer-search.ts";
import { type FilterName, filterNames } from "#features/search/input.ts";
import { languageName } from "#features/search/rules.ts";
import { searchUrl } from "#features/search/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";
import { formatDay } from "#lib/time/dates.ts";

const WORDS = {
  section: "search.chosenSection",
  topic: "search.chosenTopic",
  author: "search.chosenAuthor",
  language: "search.chosenLanguage",
  from: "search.chosenFrom",
  to: "search.chosenTo",
} as const;

/** What a search is narrowed to, each with the way to the same search without it. */
export function ChosenFilters({
  words,
  chosen,
  choices,
}: Pick<SearchAnswer, "words" | "chosen" | "choices">) {
  const names = filterNames.filter((name) => chosen[name]);
  if (names.length === 0) return null;
  return (
    <ul className="chosen" aria-label={message("search.chosen")}>
      {names.map((name) => (
        <li key={name}>
          {message(WORDS[name], { value: wordsOf(name, { chosen, choices }) })}{" "}
          <a href={searchUrl({ q: words, ...chosen, [name]: undefined })}>
            {message("search.remove")}
            <span className="visually-hidden">
              {" "}
              {message(WORDS[name], { value: wordsOf(name, { chosen, choices }) })}
            </span>
          </a>
        </li>
      ))}
      {names.length > 1 && (
        <li>
          <a href={searchUrl({ q: words })}>{message("search.removeAll")}</a>
        </li>
      )}
    </ul>
  );
}

function wordsOf(
  name: FilterName,
  { chosen, choices }: Pick<SearchAnswer, "chosen" | "choices">,
): string {
  const value = chosen[name] ?? "";
  if (name === "from" || name === "to") {
    return formatDay(new Date(`${value}T12:00:00Z`), {
      timeZone: "UTC",
      language: messageLanguage,
    });
  }
  if (name === "language") return languageName(value, messageLanguage);
  return choices[name].find((choice) => choice.value === value)?.name ?? value;
}
