import "./front.css";
import { ArrangementList } from "#components/front/arrangement-list.tsx";
import { FrontDesk } from "#components/front/front-desk.client.tsx";
import { FurtherParts } from "#components/front/further-parts.tsx";
import { OneButtonForm } from "#components/ui/one-button-form.client.tsx";
import { restoreFrontAction } from "#features/front/actions.ts";
import type { loadFrontDesk } from "#features/front/loaders.ts";
import { message } from "#lib/messages/message.ts";

type Found = Awaited<ReturnType<typeof loadFrontDesk>>;

/** The front page at the desk: to be arranged, previewed, and put back as it was. */
export function FrontDeskPage({ front }: { front: Found }) {
  const { draft, arrangements, undoTo, timeZone } = front;
  const { seen } = draft;
  return (
    <>
      <div className="desk-title">
        <h1>{message("front.title")}</h1>
        <a href="/" target="_blank" rel="noreferrer">
          {message("front.open")}
        </a>
      </div>
      <p className="lead-in">{message("front.lead")}</p>
      <OneButtonForm
        action={restoreFrontAction}
        fields={{ arrangementId: undoTo ?? "", seen }}
        label={message("front.undo")}
        className="quiet-button"
        canPress={undoTo !== undefined}
      />
      <FrontDesk standing={draft} timeZone={timeZone} />
      <FurtherParts parts={draft.further} />
      <ArrangementList {...{ arrangements, seen, timeZone }} />
    </>
  );
}
