import { TextField } from "#components/ui/text-field.tsx";
import { LONGEST_HEADLINE, type Slot } from "#features/front/slot.ts";
import { message } from "#lib/messages/message.ts";

interface SlotFieldsProps {
  slot: Slot;
  ownHeadline: string;
  errors: Record<string, string>;
  timeZone: string;
}

/** What an editor says of a place: a headline for it alone, and until when the story keeps it. */
export function SlotFields({ slot, ownHeadline, errors, timeZone }: SlotFieldsProps) {
  const { place, articleId, headline, until } = slot;
  const [nameOfHeadline, nameOfUntil] = [`headline${place}`, `until${place}`];
  const isUsed = headline !== "" || until !== "" || errors[nameOfHeadline] || errors[nameOfUntil];
  return (
    <details className="slot-fields" key={articleId} open={Boolean(isUsed)}>
      <summary>{message("front.fields")}</summary>
      <TextField
        name={nameOfHeadline}
        label={message("front.headlineOf", { place })}
        hint={message("front.headlineHint", { own: ownHeadline, most: LONGEST_HEADLINE })}
        defaultValue={headline}
        maxLength={LONGEST_HEADLINE}
        error={errors[nameOfHeadline]}
      />
      <TextField
        name={nameOfUntil}
        type="datetime-local"
        label={message("front.untilOf", { place, zone: timeZone })}
        defaultValue={until}
        error={errors[nameOfUntil]}
      />
    </details>
  );
}
