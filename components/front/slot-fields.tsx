import { SlotHeadline } from "#components/front/slot-headline.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Slot } from "#features/front/slot.ts";
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
      <SlotHeadline {...{ place, headline, ownHeadline, error: errors[nameOfHeadline] }} />
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
