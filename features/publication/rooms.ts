import type { Actor } from "#features/auth/actor.ts";
import { canManageAuthors } from "#features/authors/policy.ts";
import { deskAuthorsUrl } from "#features/authors/urls.ts";
import { canManagePages } from "#features/pages/policy.ts";
import { deskPagesUrl } from "#features/pages/urls.ts";
import { canChangeNavigation, canChangeSettings } from "#features/publication/policy.ts";
import type { RoomName } from "#features/publication/room-names.ts";
import { navigationUrl, settingsUrl } from "#features/publication/urls.ts";
import { canManageQuizzes } from "#features/quizzes/policy.ts";
import { deskQuizzesUrl } from "#features/quizzes/urls.ts";
import { canManageRedirects } from "#features/redirects/policy.ts";
import { deskRedirectsUrl } from "#features/redirects/urls.ts";
import { canManageSeries } from "#features/series/policy.ts";
import { deskAllSeriesUrl } from "#features/series/urls.ts";
import { canManageSponsors } from "#features/sponsors/policy.ts";
import { deskSponsorsUrl } from "#features/sponsors/urls.ts";
import { canManageSections, canManageTopics } from "#features/taxonomy/policy.ts";
import { deskSectionsUrl, deskTopicsUrl } from "#features/taxonomy/urls.ts";

export interface Room {
  name: RoomName;
  url: string;
}

interface GuardedRoom extends Room {
  may(actor: Actor): boolean;
}

const rooms: readonly GuardedRoom[] = [
  { name: "sections", url: deskSectionsUrl(), may: canManageSections },
  { name: "topics", url: deskTopicsUrl(), may: canManageTopics },
  { name: "authors", url: deskAuthorsUrl(), may: canManageAuthors },
  { name: "series", url: deskAllSeriesUrl(), may: canManageSeries },
  { name: "quizzes", url: deskQuizzesUrl(), may: canManageQuizzes },
  { name: "sponsors", url: deskSponsorsUrl(), may: canManageSponsors },
  { name: "pages", url: deskPagesUrl(), may: canManagePages },
  { name: "navigation", url: navigationUrl(), may: canChangeNavigation },
  { name: "redirects", url: deskRedirectsUrl(), may: canManageRedirects },
  { name: "settings", url: settingsUrl(), may: canChangeSettings },
];

/** The rooms that somebody may enter. */
export function roomsFor(actor: Actor): Room[] {
  return rooms.filter(({ may }) => may(actor)).map(({ name, url }) => ({ name, url }));
}
