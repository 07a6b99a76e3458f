import { TextField } from "#components/ui/text-field.tsx";
import { MOST_RECORDS } from "#features/records/rules.ts";
import { message } from "#lib/messages/message.ts";

interface WordsFilterProps {
  words: string;
  label: string;
  /** How many rows were found, to say where there may be more. */
  found: number;
}

/** A list is searched by words. */
export function WordsFilter({ words, label, found }: WordsFilterProps) {
  return (
    <>
      <search>
        <form className="filter" method="get">
          <TextField name="q" type="search" label={label} defaultValue={words} />
          <button type="submit" className="quiet-button">
            {message("manage.find")}
          </button>
        </form>
      </search>
      {found >= MOST_RECORDS && (
        <p className="field-hint">{message("manage.cut", { most: MOST_RECORDS })}</p>
      )}
    </>
  );
}
