import { describe, expect, test } from "vitest";
import { startsNewRevision } from "#features/revisions/rules.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute));
const byAda = (minute: number) => ({ editedBy: 1, editedAt: at(minute) });

describe("startsNewRevision", () => {
  test("E5: one author's saves coalesce for ten minutes from the last version kept", () => {
    expect(startsNewRevision(byAda(5), at(0), { editedBy: 1, now: at(9) })).toBe(false);
    expect(startsNewRevision(byAda(9), at(0), { editedBy: 1, now: at(10) })).toBe(true);
  });

  test("E5: without a version kept, from the last save", () => {
    expect(startsNewRevision(byAda(5), undefined, { editedBy: 1, now: at(14) })).toBe(false);
    expect(startsNewRevision(byAda(5), undefined, { editedBy: 1, now: at(15) })).toBe(true);
  });

  test("E5: somebody else's words are always kept, also the system's", () => {
    expect(startsNewRevision(byAda(9), at(9), { editedBy: 2, now: at(9) })).toBe(true);
    const imported = { editedBy: null, editedAt: at(9) };
    expect(startsNewRevision(imported, at(9), { editedBy: 2, now: at(9) })).toBe(true);
  });
});
