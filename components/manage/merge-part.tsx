import "./manage.css";
import { SelectField } from "#components/ui/select-field.tsx";
import { message } from "#lib/messages/message.ts";

interface MergePartProps {
  /** The page that says what would change. */
  href: string;
  others: { id: number; name: string }[];
}

/** Chooses what a thing is merged into; nothing changes before the next page. */
export function MergePart({ href, others }: MergePartProps) {
  if (others.length === 0) return null;
  return (
    <section className="manage-part" aria-labelledby="merge">
      <h2 id="merge">{message("manage.merge")}</h2>
      <p className="lead-in">{message("manage.mergeLead")}</p>
      <form method="get" action={href} className="form">
        <SelectField
          name="into"
          label={message("manage.mergeInto")}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <button type="submit" className="quiet-button">
          {message("manage.mergeLook")}
        </button>
      </form>
    </section>
  );
}
