import { roomNames } from "#features/publication/room-names.ts";
import type { MessageKey } from "#lib/messages/message.ts";

/** Rooms that belong together stand together in the navigation. */
export const roomGroups = ["write", "readers", "publication", "house"] as const;

/** A place of the desk. */
export interface Room {
  label: MessageKey;
  href: string;
  /** The beginning of the addresses that belong to it. */
  at: RegExp;
  group: (typeof roomGroups)[number];
  /** Other words under which somebody may look for it. */
  also?: MessageKey;
}

const MANAGED =
  /^\/desk\/(publication|sections|topics|authors|series|sponsors|quizzes|pages|navigation|redirects|settings|setup)/;

/** The rooms of the desk, in the order of its navigation. */
export const rooms: readonly Room[] = [
  { label: "desk.stories", href: "/desk", at: /^\/desk(\/stories.*)?$/, group: "write" },
  ...roomsIn("write", [
    ["desk.calendar", "calendar", "finder.calendar"],
    ["front.title", "front", "front.finder"],
    ["library.title", "media", "library.finder"],
    ["desk.workflow", "workflow", "finder.workflow"],
  ]),
  ...roomsIn("readers", [
    ["desk.comments", "comments", "finder.comments"],
    ["desk.subscribers", "subscribers", "finder.subscribers"],
    ["numbers.title", "numbers", "numbers.finder"],
  ]),
  {
    label: "manage.publication",
    href: "/desk/publication",
    at: MANAGED,
    group: "publication",
    also: "manage.finder",
  },
  ...roomsIn("publication", [
    ["desk.outreach", "outreach", "finder.outreach"],
    ["desk.mail", "mail", "finder.mail"],
  ]),
  ...roomsIn("house", [
    ["desk.people", "people", "finder.people"],
    ["desk.jobs", "jobs", "finder.jobs"],
    ["desk.audit", "audit", "finder.audit"],
  ]),
];

/** Places inside the room of the publication, to which the finder leads. */
export const innerRooms: readonly Pick<Room, "label" | "href" | "also">[] = roomNames.map(
  (name) => ({
    label: `manage.${name}`,
    href: `/desk/${name}`,
    also: `manage.about.${name}`,
  }),
);

function roomsIn(
  group: Room["group"],
  some: [label: MessageKey, name: string, also: MessageKey][],
): Room[] {
  return some.map(([label, name, also]) => {
    const href = `/desk/${name}`;
    return { label, href, at: new RegExp(`^${href}(/|$)`), group, also };
  });
}
