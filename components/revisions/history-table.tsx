import { Moment } from "#components/ui/moment.tsx";
import type { VersionName } from "#features/history/loaders.ts";
import type { listRevisions, RevisionRow } from "#features/history/queries.ts";
import { revisionsUrl } from "#features/workflow/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface HistoryTableProps {
  articleId: number;
  list: Awaited<ReturnType<typeof listRevisions>>;
  liveId: number | null;
  timeZone: string;
  chosen: { from: VersionName | undefined; to: VersionName | undefined };
}

/** The versions of a story, of which any two can be compared. */
export function HistoryTable({ articleId, list, liveId, timeZone, chosen }: HistoryTableProps) {
  const path = revisionsUrl(articleId);
  return (
    <form action={path} className="history">
      <div className="history-frame">
        <table>
          <caption className="visually-hidden">{message("history.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{message("history.from")}</th>
              <th scope="col">{message("history.to")}</th>
              <th scope="col">{message("history.headline")}</th>
              <th scope="col">{message("history.saved")}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td />
              <td>
                <Pick side="to" value="now" name={message("history.now")} chosen={chosen.to} />
              </td>
              <td>{message("history.now")}</td>
              <td />
            </tr>
            {list.items.map((row) => (
              <Version key={row.id} {...{ row, liveId, timeZone, chosen }} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="button-row">
        <button type="submit" className="button">
          {message("history.compare")}
        </button>
        {list.next !== undefined && (
          <a href={`${path}?before=${list.next}`}>{message("history.earlier")}</a>
        )}
      </p>
    </form>
  );
}

interface VersionProps extends Pick<HistoryTableProps, "liveId" | "timeZone" | "chosen"> {
  row: RevisionRow;
}

function Version({ row, liveId, timeZone, chosen }: VersionProps) {
  const { id, number, reason, headline, savedAt, savedBy } = row;
  const name = message("history.version", { number });
  return (
    <tr>
      <td>
        <Pick side="from" value={number} name={name} chosen={chosen.from} />
      </td>
      <td>
        <Pick side="to" value={number} name={name} chosen={chosen.to} />
      </td>
      <td>
        {headline || message("stories.untitled")}
        <span className="field-hint version-facts">
          {[
            name,
            message(`revision.${reason}`),
            ...(id === liveId ? [message("history.live")] : []),
          ].join(" · ")}
        </span>
      </td>
      <td>
        <Moment at={savedAt} timeZone={timeZone} language={messageLanguage} />
        {savedBy && <span className="field-hint version-facts">{savedBy}</span>}
      </td>
    </tr>
  );
}

interface PickProps {
  side: "from" | "to";
  value: VersionName;
  name: string;
  chosen: VersionName | undefined;
}

function Pick({ side, value, name, chosen }: PickProps) {
  return (
    <input
      type="radio"
      name={side}
      value={value}
      defaultChecked={chosen === value}
      aria-label={`${message(`history.${side}`)}: ${name}`}
    />
  );
}
