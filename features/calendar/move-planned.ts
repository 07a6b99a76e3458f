import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { MoveInput } from "#features/calendar/input.ts";
import { canReadCalendar } from "#features/calendar/policy.ts";
import { setDueTime } from "#features/planning/set-due-time.ts";
import { rescheduleArticle } from "#features/scheduling/reschedule-article.ts";
import { rescheduleChange } from "#features/scheduling/reschedule-change.ts";
import { setEmbargo } from "#features/scheduling/set-embargo.ts";
import { getSettings } from "#features/settings/queries.ts";
import { findPlannedChange } from "#features/workflow/find-planned-change.ts";
import { getStory } from "#features/workflow/queries.ts";
import { NotFound } from "#lib/errors.ts";
import { isoWithOffset } from "#lib/time/dates.ts";

/** Moves something that is planned to another day of the publication's zone, at the same time of day. */
export async function movePlanned(
  actor: Actor,
  { articleId, kind, day }: MoveInput,
): Promise<void> {
  authorize(canReadCalendar(actor));
  const [story, { timeZone }] = await Promise.all([getStory(actor, articleId), getSettings()]);
  const times = {
    due: story.dueAt,
    scheduled: story.scheduledFor,
    change: kind === "change" ? (await findPlannedChange(articleId))?.at : null,
    embargo: story.embargoUntil,
  };
  const now = times[kind];
  if (!now) throw new NotFound("planned");
  const at = `${day}T${isoWithOffset(now, timeZone).slice(11, 16)}`;
  const time = { articleId, at, zone: timeZone, which: "earlier" as const };
  if (kind === "due") await setDueTime(actor, { articleId, due: at });
  else if (kind === "scheduled") await rescheduleArticle(actor, time);
  else if (kind === "change") await rescheduleChange(actor, time);
  else await setEmbargo(actor, time);
}
