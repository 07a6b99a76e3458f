import "./scheduling.css";
import { ChangePart } from "#components/scheduling/change-part.tsx";
import { EmbargoForm } from "#components/scheduling/embargo-form.client.tsx";
import { LiftForm } from "#components/scheduling/lift-form.client.tsx";
import { ScheduleForm } from "#components/scheduling/schedule-form.client.tsx";
import { UnscheduleForm } from "#components/scheduling/unschedule-form.client.tsx";
import { changedFields, contentOf } from "#features/revisions/content.ts";
import type { loadPublication } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { slugOf } from "#lib/slug.ts";
import { formatMoment } from "#lib/time/dates.ts";

type Publication = Awaited<ReturnType<typeof loadPublication>>;

/** When a story comes out, until when nobody outside may have it, and when a change of it takes its place. */
export function SchedulePart({ publication }: { publication: Publication }) {
  const { story } = publication;
  if (story.stage === "retracted") return null;
  return (
    <div className="schedule">
      {story.stage === "live" && <ChangePart publication={publication} />}
      {!isOut(publication) && <BeforeItIsOut publication={publication} />}
    </div>
  );
}

function BeforeItIsOut({ publication }: { publication: Publication }) {
  const { story, issues, timeZone } = publication;
  const blocked = issues.some(({ level }) => level === "blocking");
  return (
    <>
      {story.stage !== "live" && (
        <section aria-labelledby="schedule">
          <h2 id="schedule">{message("schedule.title")}</h2>
          <Scheduled publication={publication} />
          {!blocked && (
            <ScheduleForm
              articleId={story.id}
              version={story.copy.version}
              slug={story.liveRevisionId === null ? slugOf(story.copy.headline) : story.slug}
              siteZone={timeZone}
              isScheduled={story.stage === "scheduled"}
            />
          )}
        </section>
      )}
      <section aria-labelledby="embargo">
        <h2 id="embargo">{message("embargo.title")}</h2>
        {story.embargoUntil && story.embargoUntil > new Date() && (
          <div className="button-row">
            <p>{message("embargo.now", { time: moment(story.embargoUntil, timeZone) })}</p>
            <LiftForm articleId={story.id} />
          </div>
        )}
        <p className="lead-in">{message("embargo.lead")}</p>
        <EmbargoForm articleId={story.id} siteZone={timeZone} />
      </section>
    </>
  );
}

function Scheduled({ publication: { story, live, timeZone } }: { publication: Publication }) {
  if (story.stage !== "scheduled" || !story.scheduledFor) {
    return <p className="lead-in">{message("schedule.lead")}</p>;
  }
  const isChanged = live && changedFields(contentOf(live), contentOf(story.copy)).length > 0;
  return (
    <>
      <div className="button-row">
        <p>{message("schedule.now", { time: moment(story.scheduledFor, timeZone) })}</p>
        <UnscheduleForm articleId={story.id} />
      </div>
      {isChanged && <p className="form-message">{message("schedule.changed")}</p>}
      {!live && <p className="form-message">{message("schedule.noVersion")}</p>}
    </>
  );
}

function isOut({ story }: Publication): boolean {
  const now = new Date();
  const { stage, publishedAt, embargoUntil } = story;
  if (stage !== "live" || !publishedAt || publishedAt > now) return false;
  return !embargoUntil || embargoUntil <= now;
}

function moment(at: Date, timeZone: string): string {
  return formatMoment(at, { timeZone, language: "en" });
}
