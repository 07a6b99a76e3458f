import { ChangeForm } from "#components/scheduling/change-form.client.tsx";
import { TakeChangeForm } from "#components/scheduling/take-change-form.client.tsx";
import { changedFields, contentOf } from "#features/revisions/content.ts";
import type { loadPublication } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { formatMoment } from "#lib/time/dates.ts";

type Publication = Awaited<ReturnType<typeof loadPublication>>;

/** When what was changed in a live story takes the place of what readers have. */
export function ChangePart({ publication }: { publication: Publication }) {
  const { story, issues, live, planned, timeZone } = publication;
  if (!live || story.withheldAt) return null;
  const copy = contentOf(story.copy);
  const isSame = changedFields(contentOf(live), copy).length === 0;
  if (isSame && !planned) return null;
  const isBlocked = issues.some(({ level }) => level === "blocking");
  return (
    <section aria-labelledby="change">
      <h2 id="change">{message("change.title")}</h2>
      {planned ? (
        <div className="button-row">
          <p>
            {message("change.now", {
              time: formatMoment(planned.at, { timeZone, language: "en" }),
            })}
            {planned.at <= new Date() && <> {message("change.overdue")}</>}
          </p>
          <TakeChangeForm articleId={story.id} />
        </div>
      ) : (
        <p className="lead-in">{message("change.lead")}</p>
      )}
      {planned && changedFields(contentOf(planned.version), copy).length > 0 && (
        <p className="form-message">{message("change.changed")}</p>
      )}
      {!isBlocked && !isSame && (
        <ChangeForm
          articleId={story.id}
          version={story.copy.version}
          siteZone={timeZone}
          isPlanned={planned !== undefined}
        />
      )}
    </section>
  );
}
