import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type MediaFilter, mediaFilters } from "#features/media/library/library-view.ts";
import { message } from "#lib/messages/message.ts";

interface LibraryFilterFormProps {
  words: string;
  filter: MediaFilter;
}

/** The library is searched by words, and narrowed to what needs somebody. */
export function LibraryFilterForm({ words, filter }: LibraryFilterFormProps) {
  return (
    <search>
      <form className="filter" method="get">
        <TextField name="q" type="search" label={message("library.words")} defaultValue={words} />
        <SelectField
          name="filter"
          label={message("library.filter")}
          defaultValue={filter}
          options={mediaFilters.map((value) => ({
            value,
            label: message(`library.filter.${value}`),
          }))}
        />
        <button type="submit" className="quiet-button">
          {message("manage.find")}
        </button>
      </form>
    </search>
  );
}
