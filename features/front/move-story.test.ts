import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moveStory } from "#features/front/move-story.ts";
import { PLACES, type Slot } from "#features/front/slot.ts";

const slotsAt = (places: Record<number, number>): Slot[] =>
  Object.entries(places).map(([place, articleId]) => ({
    ...{ place: Number(place), articleId, headline: `h${articleId}`, until: "" },
  }));
const short = (slots: Slot[]) => Object.fromEntries(slots.map((s) => [s.place, s.articleId]));

describe("E15: a story moves to a place of the front page", () => {
  test.each([
    ["a free place is taken", { 1: 10 }, { articleId: 20, to: 3 }, { 1: 10, 3: 20 }],
    [
      "the next free place below takes what makes room",
      { 1: 10, 2: 11 },
      { articleId: 20, to: 1 },
      { 1: 20, 2: 10, 3: 11 },
    ],
    [
      "up: it changes places with its neighbour",
      { 2: 10, 3: 20 },
      { articleId: 20, from: 3, to: 2 },
      { 2: 20, 3: 10 },
    ],
    ["down: the same", { 2: 20, 3: 10 }, { articleId: 20, from: 2, to: 3 }, { 2: 10, 3: 20 }],
    [
      "further down: those between close the gap",
      { 1: 20, 2: 10, 3: 11 },
      { articleId: 20, from: 1, to: 3 },
      { 1: 10, 2: 11, 3: 20 },
    ],
    [
      "what the rules placed is kept where it goes",
      { 2: 10 },
      { articleId: 20, from: 3, to: 2 },
      { 2: 20, 3: 10 },
    ],
    ["in its own place it is kept", {}, { articleId: 20, from: 4, to: 4 }, { 4: 20 }],
  ])("%s", (_, before, move, after) => {
    expect(short(moveStory(slotsAt(before), move).slots)).toEqual(after);
  });

  test("only where all places below are taken does the last one go, and it is named", () => {
    const full = slotsAt(
      Object.fromEntries(Array.from({ length: PLACES }, (_, at) => [at + 1, at + 10])),
    );
    const { slots, pushedOut } = moveStory(full, { articleId: 99, to: 11 });
    expect(short(slots)).toMatchObject({ 10: 19, 11: 99, 12: 20 });
    expect(pushedOut?.articleId).toBe(21);
  });

  test("its headline goes with it", () => {
    const { slots } = moveStory(slotsAt({ 3: 7 }), { articleId: 7, from: 3, to: 1 });
    expect(slots).toEqual([{ place: 1, articleId: 7, headline: "h7", until: "" }]);
  });

  test("no story ever stands twice, in a place that is not there, or gets lost unsaid", () => {
    const place = fc.integer({ min: 1, max: PLACES });
    const move = fc.record({ articleId: fc.integer({ min: 1, max: 20 }), to: place });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let slots: Slot[] = [];
        for (const one of moves) {
          const moved = moveStory(slots, one);
          const before = new Set([...slots.map((s) => s.articleId), one.articleId]);
          const after = [...moved.slots, ...(moved.pushedOut ? [moved.pushedOut] : [])];
          expect(after.map((s) => s.articleId).sort()).toEqual([...before].sort());
          expect(new Set(moved.slots.map((s) => s.place)).size).toBe(moved.slots.length);
          expect(moved.slots.every((s) => s.place >= 1 && s.place <= PLACES)).toBe(true);
          expect(moved.slots.find((s) => s.articleId === one.articleId)?.place).toBe(one.to);
          slots = moved.slots;
        }
      }),
    );
  });
});
