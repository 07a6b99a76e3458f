import Link from "next/link";
import { Moment } from "#components/ui/moment.tsx";
import type { Stage } from "#db/enums.ts";
import type { StoryRow } from "#features/workflow/queries.ts";
import { storiesUrl, storyUrl } from "#features/workflow/urls.ts";
import type { KeysetPage } from "#lib/keyset.ts";
import { message } from "#lib/messages/message.ts";

interface StoryList extends KeysetPage<StoryRow> {
  stage?: Stage | undefined;
  words?: string | undefined;
  after?: string | undefined;
}

interface StoryTableProps {
  list: StoryList;
  timeZone: string;
}

/** The stories, a row each, and the way to older ones. */
export function StoryTable({ list, timeZone }: StoryTableProps) {
  const { items, next, stage, words, after } = list;
  if (items.length === 0) {
    return <p className="lead-in">{message(stage || words ? "stories.none" : "stories.empty")}</p>;
  }
  return (
    <>
      <table className="stories">
        <caption className="visually-hidden">{message("stories.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{message("stories.headline")}</th>
            <th scope="col">{message("stories.section")}</th>
            <th scope="col">{message("stories.stage")}</th>
            <th scope="col">{message("stories.edited")}</th>
            <th scope="col">{message("stories.by")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((story) => (
            <StoryTableRow key={story.id} story={story} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
      <p className="pager">
        {after && <Link href={listUrl({ stage, words })}>{message("stories.newest")}</Link>}
        {next && (
          <Link href={listUrl({ stage, words, after: next })}>{message("stories.older")}</Link>
        )}
      </p>
    </>
  );
}

function StoryTableRow({ story, timeZone }: { story: StoryRow; timeZone: string }) {
  return (
    <tr>
      <th scope="row">
        <a href={storyUrl(story.id)}>{story.headline || message("stories.untitled")}</a>
      </th>
      <td>{story.section}</td>
      <td>
        <span className="stage" data-stage={story.stage}>
          {message(`stage.${story.stage}`)}
        </span>
      </td>
      <td>
        <Moment at={story.editedAt} timeZone={timeZone} language="en" />
      </td>
      <td>{story.editedBy}</td>
    </tr>
  );
}

function listUrl(query: {
  stage?: string | undefined;
  words?: string | undefined;
  after?: string;
}) {
  const given = Object.entries(query).filter(([, value]) => value) as [string, string][];
  const search = new URLSearchParams(given).toString();
  return search === "" ? storiesUrl() : `${storiesUrl()}?${search}`;
}
