import "./stories.css";
import Link from "next/link";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { articleKinds, stages } from "#db/enums.ts";
import type { StoryFilter } from "#features/stories/input.ts";
import type { StoryChoices } from "#features/stories/queries.ts";
import { storyDates, storyOrders } from "#features/stories/rules.ts";
import { storiesUrl } from "#features/stories/urls.ts";
import { message } from "#lib/messages/message.ts";

interface StoryFilterFormProps {
  filter: StoryFilter;
  choices: StoryChoices;
}

/** Narrows and orders the list; a plain form, so that a filter is an address. */
export function StoryFilterForm({ filter, choices }: StoryFilterFormProps) {
  return (
    <search>
      <form action={storiesUrl()} className="filter story-filter">
        <TextField
          name="words"
          label={message("stories.words")}
          type="search"
          defaultValue={filter.words ?? ""}
        />
        <SelectField
          name="stage"
          label={message("stories.stage")}
          options={anyOr(
            "stories.anyStage",
            stages.map((value) => ({ value, label: message(`stage.${value}`) })),
          )}
          defaultValue={filter.stage ?? ""}
        />
        <SelectField
          name="sectionId"
          label={message("stories.section")}
          options={anyOr("stories.anySection", named(choices.sections))}
          defaultValue={filter.sectionId ?? ""}
        />
        <SelectField
          name="assignee"
          label={message("stories.assignee")}
          options={[
            { value: "", label: message("stories.anyAssignee") },
            { value: "me", label: message("stories.me") },
            { value: "nobody", label: message("stories.nobody") },
            ...named(choices.people),
          ]}
          defaultValue={filter.assignee ?? ""}
        />
        <details className="more-filters" open={isNarrowedFurther(filter)}>
          <summary>{message("stories.more")}</summary>
          <MoreFilters filter={filter} choices={choices} />
        </details>
        <div className="button-row">
          <button type="submit" className="quiet-button">
            {message("stories.filter")}
          </button>
          {Object.values(filter).some(Boolean) && (
            <Link href={storiesUrl()}>{message("stories.all")}</Link>
          )}
        </div>
      </form>
    </search>
  );
}

function MoreFilters({ filter, choices }: StoryFilterFormProps) {
  return (
    <div className="story-filter">
      <SelectField
        name="authorId"
        label={message("stories.author")}
        options={anyOr("stories.anyAuthor", named(choices.authors))}
        defaultValue={filter.authorId ?? ""}
      />
      <SelectField
        name="topicId"
        label={message("stories.topic")}
        options={anyOr("stories.anyTopic", named(choices.topics))}
        defaultValue={filter.topicId ?? ""}
      />
      <SelectField
        name="kind"
        label={message("stories.kind")}
        options={anyOr(
          "stories.anyKind",
          articleKinds.map((value) => ({ value, label: message(`kind.${value}`) })),
        )}
        defaultValue={filter.kind ?? ""}
      />
      <SelectField
        name="language"
        label={message("stories.language")}
        options={anyOr(
          "stories.anyLanguage",
          choices.languages.map((value) => ({ value, label: languageName(value) })),
        )}
        defaultValue={filter.language ?? ""}
      />
      <SelectField
        name="order"
        label={message("stories.order")}
        options={storyOrders.map((value) => ({
          value,
          label: message(`stories.order.${value}`),
        }))}
        defaultValue={filter.order ?? "edited"}
      />
      <SelectField
        name="dated"
        label={message("stories.dated")}
        options={storyDates.map((value) => ({
          value,
          label: message(`stories.dated.${value}`),
        }))}
        defaultValue={filter.dated ?? "edited"}
      />
      <TextField
        name="from"
        type="date"
        label={message("stories.from")}
        defaultValue={filter.from ?? ""}
      />
      <TextField
        name="to"
        type="date"
        label={message("stories.until")}
        defaultValue={filter.to ?? ""}
      />
    </div>
  );
}

function isNarrowedFurther({
  authorId,
  topicId,
  kind,
  language,
  from,
  to,
  order,
}: StoryFilter): boolean {
  return [authorId, topicId, kind, language, from, to, order].some(Boolean);
}

type Option = { value: string | number; label: string };

function anyOr(
  any:
    | "stories.anyStage"
    | "stories.anySection"
    | "stories.anyAuthor"
    | "stories.anyTopic"
    | "stories.anyKind"
    | "stories.anyLanguage",
  options: Option[],
): Option[] {
  return [{ value: "", label: message(any) }, ...options];
}

function named(choices: readonly { id: number; name: string }[]): Option[] {
  return choices.map(({ id, name }) => ({ value: id, label: name }));
}

function languageName(tag: string): string {
  return new Intl.DisplayNames(["en"], { type: "language", fallback: "code" }).of(tag) ?? tag;
}
