import { rooms } from "#components/desk/rooms.ts";
import { canSeeAudit } from "#features/audit-log/policy.ts";
import type { Actor } from "#features/auth/actor.ts";
import { canArrangeFront } from "#features/front/policy.ts";
import { canReadMail } from "#features/mail/policy.ts";
import { canAddMedia } from "#features/media/policy.ts";
import { canSeeQueue } from "#features/moderation/policy.ts";
import { canSeeJobs } from "#features/operations/policy.ts";
import { canSeeOutreach } from "#features/outreach/policy.ts";
import { canSeePeople } from "#features/people/policy.ts";
import { roomsFor } from "#features/publication/rooms.ts";
import { canSeeSubscribers } from "#features/subscribers/policy.ts";

/** Who may enter; a room without a gate is open to everybody who is signed in. */
const gates: Record<string, (actor: Actor) => boolean> = {
  "/desk/front": canArrangeFront,
  "/desk/media": canAddMedia,
  "/desk/comments": canSeeQueue,
  "/desk/subscribers": canSeeSubscribers,
  "/desk/publication": (actor) => roomsFor(actor).length > 0,
  "/desk/outreach": canSeeOutreach,
  "/desk/mail": canReadMail,
  "/desk/people": canSeePeople,
  "/desk/jobs": canSeeJobs,
  "/desk/audit": canSeeAudit,
};

/** Addresses of the rooms that somebody may enter, those inside the publication too. */
export function openRooms(actor: Actor): string[] {
  const shown = rooms.filter(({ href }) => gates[href]?.(actor) ?? true);
  return [...shown.map(({ href }) => href), ...roomsFor(actor).map(({ url }) => url)];
}
