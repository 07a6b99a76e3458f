import { searchUrl } from "#features/search/urls.ts";
import { message } from "#lib/messages/message.ts";

/** One field and a button, for pages that offer a search. */
export function SearchForm({ words }: { words: string }) {
  return (
    <search>
      <form className="search" action={searchUrl()}>
        <label>
          {message("search.label")}
          <input type="search" name="q" defaultValue={words} maxLength={200} />
        </label>
        <button className="button" type="submit">
          {message("search.button")}
        </button>
      </form>
    </search>
  );
}
