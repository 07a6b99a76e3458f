import { requireStaff } from "#features/auth/require-staff.ts";
import { canChangeNavigation, canChangeSettings } from "#features/publication/policy.ts";
import { countRecords } from "#features/publication/queries.ts";
import { roomsFor } from "#features/publication/rooms.ts";
import { navigationUrl, publicationUrl, settingsUrl } from "#features/publication/urls.ts";
import { requireManager, wordsOf } from "#features/records/loaders.ts";
import { canManageRedirects } from "#features/redirects/policy.ts";
import { listRedirects } from "#features/redirects/queries.ts";
import { deskRedirectsUrl } from "#features/redirects/urls.ts";
import { getSettings } from "#features/settings/queries.ts";

/** What belongs to the publication and not to a story: the rooms that somebody may enter, with what is in them. */
export async function loadPublicationRooms() {
  const { actor } = await requireStaff(publicationUrl());
  const [rooms, counts] = [roomsFor(actor), await countRecords()];
  return rooms.map((room) => ({ ...room, count: counts[room.name] }));
}

export async function loadSettingsForm() {
  await requireManager(settingsUrl(), canChangeSettings);
  return getSettings();
}

export async function loadNavigationForm() {
  await requireManager(navigationUrl(), canChangeNavigation);
  return getSettings();
}

/** Redirects at the desk. */
export async function loadDeskRedirects(query: Record<string, string | string[] | undefined>) {
  await requireManager(deskRedirectsUrl(), canManageRedirects);
  const { isVerified } = await requireStaff(deskRedirectsUrl());
  const words = wordsOf(query);
  return { words, rows: await listRedirects(words), isVerified };
}
