import { expect, test } from "vitest";
import { openRooms } from "#components/desk/open-rooms.ts";
import { innerRooms, rooms } from "#components/desk/rooms.ts";
import { roles } from "#db/enums.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { routeAccess } from "#scripts/access/access-table.ts";

const PUBLICATION = "/desk/publication";

test.each(roles)("E16: the navigation shows a %s the rooms that open, and no others", (role) => {
  const actor: StaffActor = { kind: "staff", staffId: 1, roles: [{ role, sectionId: null }] };
  const mayOpen = [...rooms, ...innerRooms]
    .map(({ href }) => href)
    .filter((href) => {
      const access = routeAccess.find(({ route }) => `/${route}` === href);
      return access!.may.everywhere.includes(role);
    });
  // Everybody may open it, but to some it is empty.
  const isShown = (href: string) => href !== PUBLICATION;
  expect(openRooms(actor).filter(isShown)).toEqual(mayOpen.filter(isShown));
});
