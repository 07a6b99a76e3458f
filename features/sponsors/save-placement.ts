import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { takePictureField } from "#features/media/picture-field.ts";
import { saveRecord } from "#features/records/save-record.ts";
import { getSettings } from "#features/settings/queries.ts";
import type { PlacementInput } from "#features/sponsors/input.ts";
import { placementKind } from "#features/sponsors/placement-kind.ts";
import { canManageSponsors } from "#features/sponsors/policy.ts";
import { Invalid } from "#lib/errors.ts";
import { zonedInstant } from "#lib/time/zoned-instant.ts";

/** Books one place of a sponsor between two instants, or changes the booking. Times are the publication's own. */
export async function savePlacement(actor: Actor, input: PlacementInput) {
  authorize(canManageSponsors(actor));
  const { placementId, startsAt, endsAt, pictureFile, pictureAlt, noPicture, ...words } = input;
  const { timeZone } = await getSettings();
  const start = instantOf("startsAt", startsAt, timeZone);
  const end = instantOf("endsAt", endsAt, timeZone);
  if (start >= end) throw new Invalid([{ field: "endsAt", key: "manage.endsBefore" }]);
  const mediaId = await takePictureField(actor, { pictureFile, pictureAlt, noPicture });
  const values = { ...words, startsAt: start, endsAt: end };
  return saveRecord(actor, placementKind, {
    id: placementId,
    values: mediaId === undefined ? values : { ...values, mediaId },
  });
}

function instantOf(field: string, local: string, timeZone: string): Date {
  const instant = zonedInstant(local, timeZone);
  if (instant) return instant;
  throw new Invalid([{ field, key: "manage.momentNeeded" }]);
}
