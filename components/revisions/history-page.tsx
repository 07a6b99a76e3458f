import { HistoryTable } from "#components/revisions/history-table.tsx";
import { RestoreForm } from "#components/revisions/restore-form.client.tsx";
import { StoryChanges } from "#components/revisions/story-changes.tsx";
import { StoryTitle } from "#components/workflow/story-title.tsx";
import type { loadHistory, VersionName } from "#features/history/loaders.ts";
import { message } from "#lib/messages/message.ts";

type History = Awaited<ReturnType<typeof loadHistory>>;

/** Everything that a story has said, and what lies between any two versions. */
export function HistoryPage({ history, timeZone }: { history: History; timeZone: string }) {
  const { story, may, list, comparison } = history;
  return (
    <>
      <StoryTitle story={story} title={message("history.title")} />
      {comparison && <Comparison history={history} />}
      {comparison && may.edit && typeof comparison.from === "number" && (
        <RestoreForm articleId={story.id} number={comparison.from} version={story.copy.version} />
      )}
      {list.items.length === 0 ? (
        <p className="lead-in">{message("history.none")}</p>
      ) : (
        <HistoryTable
          articleId={story.id}
          list={list}
          liveId={story.liveRevisionId}
          timeZone={timeZone}
          chosen={{ from: comparison?.from, to: comparison?.to }}
        />
      )}
    </>
  );
}

function Comparison({ history: { story, comparison } }: { history: History }) {
  if (!comparison) return null;
  const { from, to, before, after, names, fields } = comparison;
  const values = { from: nameOf(from), to: nameOf(to) };
  return (
    <section aria-labelledby="comparison">
      <h2 id="comparison">{message("history.between", values)}</h2>
      {fields.length === 0 && <p>{message("history.same")}</p>}
      <StoryChanges {...{ before, after, names }} language={story.language} />
    </section>
  );
}

function nameOf(version: VersionName): string {
  return version === "now"
    ? message("history.now")
    : message("history.version", { number: version });
}
