import "./search.css";
import type { SearchAnswer } from "#features/search/answer-search.ts";
import type { SearchChoiceKind } from "#features/search/list-search-choices.ts";
import { languageName } from "#features/search/rules.ts";
import { searchUrl } from "#features/search/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

const SELECTS = [
  { kind: "section", label: "search.section", any: "search.anySection" },
  { kind: "topic", label: "search.topic", any: "search.anyTopic" },
  { kind: "author", label: "search.author", any: "search.anyAuthor" },
  { kind: "language", label: "search.language", any: "search.anyLanguage" },
] as const;

type Asked = Pick<SearchAnswer, "words" | "chosen" | "choices">;

/** Words and what narrows them, given back as they were asked. A plain address is all that it makes. */
export function NarrowingForm({ words, chosen, choices }: Asked) {
  return (
    <search>
      <form className="search-line" action={searchUrl()}>
        <label className="words">
          <span className="visually-hidden">{message("search.label")}</span>
          <input
            type="search"
            name="q"
            defaultValue={words}
            maxLength={200}
            placeholder={message("search.label")}
          />
        </label>
        <button className="button" type="submit">
          {message("search.button")}
        </button>
        <details>
          <summary>{message("search.narrow")}</summary>
          <div className="filters">
            {SELECTS.map(({ kind, label, any }) => (
              <label key={kind}>
                {message(label)}
                <select name={kind} defaultValue={chosen[kind] ?? ""}>
                  <option value="">{message(any)}</option>
                  <Options kind={kind} choices={choices} />
                </select>
              </label>
            ))}
            <label>
              {message("search.from")}
              <input type="date" name="from" defaultValue={chosen.from} />
            </label>
            <label>
              {message("search.to")}
              <input type="date" name="to" defaultValue={chosen.to} />
            </label>
            <button className="button quiet" type="submit">
              {message("search.apply")}
            </button>
          </div>
        </details>
      </form>
    </search>
  );
}

function Options({ kind, choices }: { kind: SearchChoiceKind } & Pick<Asked, "choices">) {
  return choices[kind].map(({ value, name, stories }) => (
    <option key={value} value={value}>
      {message("search.choice", {
        name: kind === "language" ? languageName(value, messageLanguage) : name,
        count: stories.toLocaleString(messageLanguage),
      })}
    </option>
  ));
}
