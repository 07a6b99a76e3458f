import Link from "next/link";
import { TroubleNotice } from "#components/operations/trouble-notice.tsx";
import { MentionList } from "#components/planning/mention-list.tsx";
import { LateChanges } from "#components/scheduling/late-changes.tsx";
import { BulkForm } from "#components/stories/bulk-form.client.tsx";
import { KeptFilters } from "#components/stories/kept-filters.client.tsx";
import { NewStoryForm } from "#components/stories/new-story-form.client.tsx";
import { StoryFilterForm } from "#components/stories/story-filter-form.tsx";
import { StoryTable } from "#components/stories/story-table.client.tsx";
import { loadUnseenMentions } from "#features/planning/loaders.ts";
import { loadStories } from "#features/stories/loaders.ts";
import { storiesUrl } from "#features/stories/urls.ts";
import { message } from "#lib/messages/message.ts";

export default async function DeskPage({ searchParams }: PageProps<"/desk">) {
  const [{ items, next, filter, query, choices, kept, timeZone }, mentions] = await Promise.all([
    loadStories(await searchParams),
    loadUnseenMentions(),
  ]);
  return (
    <>
      <TroubleNotice />
      <LateChanges />
      <div className="desk-title">
        <h1>{message("stories.title")}</h1>
        <NewStoryForm />
      </div>
      <MentionList mentions={mentions} />
      <StoryFilterForm key={storiesUrl(query)} filter={filter} choices={choices} />
      <KeptFilters kept={kept} query={query} />
      {items.length === 0 ? (
        <p className="lead-in">
          {message(Object.keys(query).length > 0 ? "stories.none" : "stories.empty")}
        </p>
      ) : (
        <BulkForm choices={choices}>
          <StoryTable
            key={JSON.stringify(filter)}
            items={items}
            timeZone={timeZone}
            order={filter.order ?? "edited"}
            query={query}
          />
          <p className="list-keys">{message("stories.keys")}</p>
          <p className="pager">
            {filter.after && <Link href={storiesUrl(query)}>{message("stories.newest")}</Link>}
            {next && (
              <Link href={storiesUrl({ ...query, after: next })}>{message("stories.older")}</Link>
            )}
          </p>
        </BulkForm>
      )}
    </>
  );
}
