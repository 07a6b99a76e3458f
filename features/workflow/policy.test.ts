import { describe, expect, test } from "vitest";
import { type Role, roles } from "#db/enums.ts";
import { type Actor, readerActor, systemActor } from "#features/auth/actor.ts";
import { canCreateStory, canEditStory, canSeeStory } from "#features/revisions/policy.ts";
import { canMove, canPublish, canRetract } from "#features/workflow/policy.ts";

const as = (role: Role, sectionId: number | null = null): Actor => ({
  kind: "staff",
  staffId: 1,
  roles: [{ role, sectionId }],
});
const draft = { createdBy: 2, sectionId: 7, liveSectionId: null, stage: "draft" } as const;
const own = { ...draft, createdBy: 1 };
const live = { ...draft, liveSectionId: 7, stage: "live" } as const;
const allowed = (decide: (actor: Actor) => boolean) => roles.filter((role) => decide(as(role)));

describe("E16: who may do what to a story", () => {
  test("start one", () => {
    expect(allowed(canCreateStory)).toEqual([
      "administrator",
      "editor",
      "section_editor",
      "writer",
      "contributor",
      "copy_editor",
    ]);
  });

  test("edit somebody else's", () => {
    expect(allowed((actor) => canEditStory(actor, draft))).toEqual([
      "administrator",
      "editor",
      "section_editor",
      "copy_editor",
    ]);
  });

  test("edit one's own", () => {
    expect(canEditStory(as("writer"), { ...own, stage: "live" })).toBe(true);
    expect(canEditStory(as("contributor"), own)).toBe(true);
    expect(canEditStory(as("contributor"), { ...own, stage: "in_review" })).toBe(false);
    expect(canEditStory(as("moderator"), own)).toBe(false);
  });

  test("publish and withdraw", () => {
    const publishers = ["administrator", "editor", "section_editor"];
    expect(allowed((actor) => canPublish(actor, draft))).toEqual(publishers);
    expect(allowed((actor) => canRetract(actor, live))).toEqual(publishers);
  });

  test("a section editor decides in one section", () => {
    expect(canPublish(as("section_editor", 7), draft)).toBe(true);
    expect(canPublish(as("section_editor", 8), draft)).toBe(false);
    expect(canPublish(as("section_editor", 7), { ...draft, sectionId: null })).toBe(false);
    expect(canPublish(as("section_editor", 7), { ...live, liveSectionId: 8 })).toBe(false);
    expect(canRetract(as("section_editor", 8), live)).toBe(false);
  });

  test("see: contributors their own, others all, readers none", () => {
    expect(canSeeStory(as("contributor"), draft)).toBe(false);
    expect(canSeeStory(as("contributor"), own)).toBe(true);
    expect(canSeeStory(as("business"), draft)).toBe(true);
    expect(canSeeStory(readerActor, live)).toBe(false);
    expect(canSeeStory(systemActor, draft)).toBe(true);
  });

  test("no reader and no subscriber may do anything", () => {
    for (const actor of [readerActor, { kind: "subscriber", subscriberId: 1 } as const]) {
      expect(canCreateStory(actor)).toBe(false);
      expect(canEditStory(actor, own)).toBe(false);
      expect(canPublish(actor, draft)).toBe(false);
      expect(canRetract(actor, live)).toBe(false);
      expect(canMove(actor, draft, { from: "draft", to: "in_review" })).toBe(false);
    }
  });
});
