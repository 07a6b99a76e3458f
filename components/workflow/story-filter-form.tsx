import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type Stage, stages } from "#db/enums.ts";
import { storiesUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

interface StoryFilterFormProps {
  stage: Stage | undefined;
  words: string | undefined;
}

/** Narrows the list by stage and by words; a plain form, so that a filter is an address. */
export function StoryFilterForm({ stage, words }: StoryFilterFormProps) {
  const options = stages.map((value) => ({ value, label: message(`stage.${value}`) }));
  return (
    <search>
      <form action={storiesUrl()} className="filter">
        <TextField
          name="words"
          label={message("stories.words")}
          type="search"
          defaultValue={words ?? ""}
        />
        <SelectField
          name="stage"
          label={message("stories.stage")}
          options={[{ value: "", label: message("stories.anyStage") }, ...options]}
          defaultValue={stage ?? ""}
        />
        <button type="submit" className="quiet-button">
          {message("stories.filter")}
        </button>
      </form>
    </search>
  );
}
