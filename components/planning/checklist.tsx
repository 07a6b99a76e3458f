import { ChecklistForm } from "#components/planning/checklist-form.client.tsx";
import { ItemForm } from "#components/planning/item-form.client.tsx";
import { ShortMoment } from "#components/ui/moment.tsx";
import type { ChecklistItem } from "#features/planning/queries.ts";
import { message } from "#lib/messages/message.ts";

interface ChecklistProps {
  articleId: number;
  items: ChecklistItem[];
  mayPlan: boolean;
  timeZone: string;
}

/** What is to be done for a story, and who has done it. */
export function Checklist({ articleId, items, mayPlan, timeZone }: ChecklistProps) {
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist">{message("planning.checklist")}</h2>
      {items.length > 0 && (
        <ul className="plan-list checklist">
          {items.map((item) => (
            <li key={item.id} data-done={item.doneAt ? "" : undefined}>
              {mayPlan && <ItemForm key={String(item.doneAt)} item={item} />}
              <span>
                <span className="visually-hidden">
                  {message(item.doneAt ? "planning.isDone" : "planning.isOpen")}:{" "}
                </span>
                <span className="item-text">{item.text}</span>
                {item.doneAt && (
                  <span className="item-done">
                    {item.doneBy && message("planning.doneBy", { name: item.doneBy })}
                    <ShortMoment at={item.doneAt} timeZone={timeZone} />
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayPlan && <ChecklistForm articleId={articleId} />}
    </section>
  );
}
