import fc from "fast-check";
import { expect, test } from "vitest";
import { choosePlacement, secondsToNextChange } from "#features/sponsors/rules.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour));
const placement = (id: number, from: number, to: number, sectionId: number | null = null) => ({
  id,
  position: "article_top" as const,
  sectionId,
  startsAt: at(from),
  endsAt: at(to),
});
const top = (hour: number, sectionId?: number) => ({
  position: "article_top" as const,
  sectionId,
  now: at(hour),
});

test("A11: a placement shows only between its two instants, the end excluded", () => {
  const only = [placement(1, 8, 10)];
  const shown = (hour: number) => choosePlacement(only, top(hour))?.id;
  expect([shown(7), shown(8), shown(9), shown(10)]).toEqual([undefined, 1, 1, undefined]);
});

test("S1: one for the section goes before one for all; another section's never shows", () => {
  const placements = [placement(1, 0, 20), placement(2, 0, 20, 5), placement(3, 0, 20, 6)];
  expect(choosePlacement(placements, top(9, 5))?.id).toBe(2);
  expect(choosePlacement(placements, top(9, 9))?.id).toBe(1);
  expect(choosePlacement(placements, top(9))?.id).toBe(1);
  expect(choosePlacement(placements, { position: "home", now: at(9) })).toBeUndefined();
});

test("S1: several for one place take turns by the hour, in the same order on every node", () => {
  const both = [placement(1, 0, 20), placement(2, 0, 20)];
  const shown = [4, 5, 6, 7].map((hour) => choosePlacement(both, top(hour))?.id);
  expect(new Set(shown.slice(0, 2)).size).toBe(2);
  expect(new Set(shown.slice(2)).size).toBe(2);
  expect([4, 5, 6, 7].map((hour) => choosePlacement(both.toReversed(), top(hour))?.id)).toEqual(
    shown,
  );
});

test("S1: in any whole number of rounds each has had as many hours as the others", () => {
  const count = fc.integer({ min: 1, max: 30 });
  const start = fc.integer({ min: 0, max: 100_000 });
  const section = fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined });
  fc.assert(
    fc.property(count, start, section, (running, round, sectionId) => {
      const all = Array.from({ length: running }, (_, id) => ({
        ...placement(id, 0, 20),
        startsAt: new Date(0),
        endsAt: new Date(8.64e15),
      }));
      const first = round * running - (sectionId ?? 0) + 100 * running;
      const hours = Array.from({ length: 3 * running }, (_, turn) => {
        const now = new Date((first + turn) * 3_600_000);
        return choosePlacement(all, { position: "article_top", sectionId, now })?.id;
      });
      for (const { id } of all) expect(hours.filter((shown) => shown === id)).toHaveLength(3);
    }),
  );
});

test("S1: nobody keeps the same hours of the day: with two, each has as many nights as noons", () => {
  const both = [placement(1, 0, 9_999), placement(2, 0, 9_999)];
  const shownIn = (hours: number[]) =>
    hours.filter((hour) => choosePlacement(both, top(hour))?.id === 1).length;
  const night = [0, 1, 2, 3, 4, 5, 6, 7];
  expect(shownIn(night)).toBe(4);
  expect(shownIn(night.map((hour) => hour + 8))).toBe(4);
});

test("A11: a page is kept until the next beginning or end in that place", () => {
  const placements = [placement(1, 8, 10), placement(2, 9, 12)];
  expect(secondsToNextChange(placements, top(8))).toBe(3600);
  expect(secondsToNextChange([placement(1, 8, 10)], top(8))).toBe(7200);
  expect(secondsToNextChange([placement(1, 8, 10)], top(11))).toBeUndefined();
});

test("A11: what changes elsewhere does not shorten a page's life", () => {
  expect(secondsToNextChange([placement(1, 8, 10, 6)], top(8, 5))).toBeUndefined();
  expect(
    secondsToNextChange([placement(1, 8, 10)], { position: "home", now: at(8) }),
  ).toBeUndefined();
});

test("A11: where several run, a page is kept until the next turn", () => {
  const now = new Date(at(8).getTime() + 15 * 60_000);
  const both = [placement(1, 0, 20), placement(2, 0, 20)];
  expect(secondsToNextChange(both, { position: "article_top", now })).toBe(2700);
  expect(secondsToNextChange(both.slice(1), { position: "article_top", now })).toBe(
    12 * 3600 - 900,
  );
});
