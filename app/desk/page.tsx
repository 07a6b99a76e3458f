import { NewStoryForm } from "#components/workflow/new-story-form.client.tsx";
import { StoryFilterForm } from "#components/workflow/story-filter-form.tsx";
import { StoryTable } from "#components/workflow/story-table.tsx";
import { getSettings } from "#features/settings/queries.ts";
import { loadStories } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";

interface DeskPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeskPage({ searchParams }: DeskPageProps) {
  const query = await searchParams;
  const [list, { timeZone }] = await Promise.all([loadStories(query), getSettings()]);
  return (
    <>
      <div className="desk-title">
        <h1>{message("stories.title")}</h1>
        <NewStoryForm />
      </div>
      <StoryFilterForm stage={list.stage} words={list.words} />
      <StoryTable list={list} timeZone={timeZone} />
    </>
  );
}
