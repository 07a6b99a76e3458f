import type { ArrangedSlot } from "#db/schema/articles.ts";
import { LONGEST_HEADLINE, type Slot } from "#features/front/slot.ts";
import { Invalid, type Issue } from "#lib/errors.ts";
import { zonedInstant } from "#lib/time/zoned-instant.ts";

interface Clock {
  /** The publication's. */
  timeZone: string;
  now: Date;
}

/** Slots as they are kept. Throws Invalid for a story that stands twice, a headline that is too long, a time that is none. */
export function arrangedSlots(slots: readonly Slot[], clock: Clock): ArrangedSlot[] {
  const issues = slots.flatMap((slot, at) => [
    ...twice(slot, slots.slice(0, at)),
    ...tooLong(slot),
    ...noFuture(slot, clock),
  ]);
  if (issues.length > 0) throw new Invalid(issues);
  return slots.map(({ until, ...slot }) => ({
    ...slot,
    until: until === "" ? null : zonedInstant(until, clock.timeZone)!.toISOString(),
  }));
}

function twice({ place, articleId }: Slot, above: readonly Slot[]): Issue[] {
  const first = above.find((slot) => slot.articleId === articleId);
  if (!first) return [];
  return [{ field: `story${place}`, key: "front.twice", values: { place, first: first.place } }];
}

function tooLong({ place, headline }: Slot): Issue[] {
  if ([...headline].length <= LONGEST_HEADLINE) return [];
  const values = { place, most: LONGEST_HEADLINE };
  return [{ field: `headline${place}`, key: "front.headlineLong", values }];
}

function noFuture({ place, until }: Slot, { timeZone, now }: Clock): Issue[] {
  if (until === "") return [];
  const instant = zonedInstant(until, timeZone);
  if (instant && instant > now) return [];
  return [{ field: `until${place}`, key: "front.untilPast", values: { place } }];
}
