import "./planning.css";
import { ApprovalPart } from "#components/planning/approval-part.tsx";
import { AssignForm } from "#components/planning/assign-form.client.tsx";
import { Checklist } from "#components/planning/checklist.tsx";
import { DueForm } from "#components/planning/due-form.client.tsx";
import { NoteForm } from "#components/planning/note-form.client.tsx";
import { NoteList } from "#components/planning/note-list.tsx";
import { StoryTitle } from "#components/workflow/story-title.tsx";
import type { Plan } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { isoWithOffset } from "#lib/time/dates.ts";

/** Everything about a story that the desk says to itself. */
export function PlanPage({ plan, timeZone }: { plan: Plan; timeZone: string }) {
  const { story, may, people, everybody, notes, checklist } = plan;
  const assignee = everybody.find(({ id }) => id === story.assigneeId);
  return (
    <>
      <StoryTitle story={story} title={message("planning.title")} />
      <div className="plan">
        <section aria-labelledby="who">
          <h2 id="who">{message("planning.who")}</h2>
          <AssignForm articleId={story.id} assignee={assignee} people={people} />
          {may.plan && (
            <DueForm
              articleId={story.id}
              due={story.dueAt ? isoWithOffset(story.dueAt, timeZone).slice(0, 16) : ""}
              timeZone={timeZone}
            />
          )}
        </section>
        <ApprovalPart plan={plan} timeZone={timeZone} />
        <Checklist articleId={story.id} items={checklist} mayPlan={may.plan} timeZone={timeZone} />
        <section aria-labelledby="notes">
          <h2 id="notes">{message("planning.notes")}</h2>
          <p className="lead-in">
            {message("planning.notesLead", {
              names: everybody.map(({ name }) => `@${name}`).join(", "),
            })}
          </p>
          <NoteForm articleId={story.id} />
          <NoteList notes={notes} timeZone={timeZone} />
        </section>
      </div>
    </>
  );
}
