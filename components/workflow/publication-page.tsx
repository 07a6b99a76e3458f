import type { ReactNode } from "react";
import { SchedulePart } from "#components/scheduling/schedule-part.tsx";
import { IssueList } from "#components/workflow/issue-list.tsx";
import { PublishForm } from "#components/workflow/publish-form.client.tsx";
import { StoryTitle } from "#components/workflow/story-title.tsx";
import { changedFields, contentOf } from "#features/revisions/content.ts";
import type { loadPublication } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { slugOf } from "#lib/slug.ts";

type Publication = Awaited<ReturnType<typeof loadPublication>>;

interface PublicationPageProps {
  publication: Publication;
  /** What lies between the live version and this one, word by word. */
  changes?: ReactNode;
}

/** The last look before a story goes out: what is missing, what changes, and its address. */
export function PublicationPage(props: PublicationPageProps) {
  return (
    <>
      <PublishPart {...props} />
      {props.publication.may.publish && <SchedulePart publication={props.publication} />}
    </>
  );
}

function PublishPart({ publication, changes }: PublicationPageProps) {
  const { story, may, issues } = publication;
  const blocking = issues.filter(({ level }) => level === "blocking");
  const warnings = issues.filter(({ level }) => level === "warning");
  return (
    <>
      <StoryTitle story={story} title={message("publication.title")} />
      <IssueList title={message("publication.blocking")} issues={blocking} articleId={story.id} />
      <IssueList title={message("publication.warnings")} issues={warnings} articleId={story.id} />
      {issues.length === 0 && <p className="lead-in">{message("publication.ready")}</p>}
      <Changes publication={publication} />
      {changes}
      {!may.publish && <p className="form-message">{message("publication.forbidden")}</p>}
      {may.publish && blocking.length === 0 && (
        <PublishForm
          articleId={story.id}
          version={story.copy.version}
          slug={story.liveRevisionId === null ? slugOf(story.copy.headline) : story.slug}
          wasLive={story.liveRevisionId !== null && story.stage !== "scheduled"}
        />
      )}
    </>
  );
}

function Changes({ publication: { story, live } }: { publication: Publication }) {
  if (!live || story.stage === "scheduled") return null;
  const fields = changedFields(contentOf(live), contentOf(story.copy));
  if (fields.length === 0) return <p>{message("publication.noChanges")}</p>;
  const names = fields.map((field) => message(`field.${field}`)).join(", ");
  return <p>{message("publication.changes", { fields: names })}</p>;
}
