import { describe, expect, test } from "vitest";
import { type Actor, readerActor, systemActor } from "#features/auth/actor.ts";
import { authorize, hasRole, hasRoleIn, hasRoleSomewhere } from "#features/auth/policy.ts";
import { Forbidden } from "#lib/errors.ts";

const everywhere: Actor = {
  kind: "staff",
  staffId: 1,
  roles: [{ role: "moderator", sectionId: null }],
};
const inSection: Actor = {
  kind: "staff",
  staffId: 1,
  roles: [{ role: "section_editor", sectionId: 7 }],
};

describe("roles", () => {
  test("E16: a role without a section holds everywhere", () => {
    expect(hasRole(everywhere, "editor", "moderator")).toBe(true);
    expect(hasRoleIn(everywhere, 3, "moderator")).toBe(true);
    expect(hasRole(everywhere, "editor")).toBe(false);
  });

  test("E16: a role in a section holds only there", () => {
    expect(hasRole(inSection, "section_editor")).toBe(false);
    expect(hasRoleIn(inSection, 7, "section_editor")).toBe(true);
    expect(hasRoleIn(inSection, 8, "section_editor")).toBe(false);
    expect(hasRoleIn(inSection, null, "section_editor")).toBe(false);
    expect(hasRoleSomewhere(inSection, "section_editor")).toBe(true);
  });

  test("X3: readers and subscribers hold none, the system all", () => {
    for (const actor of [readerActor, { kind: "subscriber", subscriberId: 1 } as const]) {
      expect(hasRole(actor, "administrator")).toBe(false);
      expect(hasRoleIn(actor, 7, "section_editor")).toBe(false);
      expect(hasRoleSomewhere(actor, "contributor")).toBe(false);
    }
    expect(hasRole(systemActor, "administrator")).toBe(true);
    expect(hasRoleSomewhere(systemActor, "writer")).toBe(true);
  });

  test("X3: authorize refuses what is not allowed", () => {
    expect(() => authorize(false)).toThrow(Forbidden);
    expect(() => authorize(true)).not.toThrow();
  });
});
