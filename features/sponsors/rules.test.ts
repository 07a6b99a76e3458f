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

test("A11: a placement shows only between its two instants, the end excluded", () => {
  const only = [placement(1, 8, 10)];
  const shown = (hour: number) =>
    choosePlacement(only, { position: "article_top", now: at(hour) })?.id;
  expect([shown(7), shown(8), shown(9), shown(10)]).toEqual([undefined, 1, 1, undefined]);
});

test("one for the section goes before one for all; another section's never shows", () => {
  const placements = [placement(1, 0, 20), placement(2, 0, 20, 5), placement(3, 0, 20, 6)];
  expect(
    choosePlacement(placements, { position: "article_top", sectionId: 5, now: at(9) })?.id,
  ).toBe(2);
  expect(
    choosePlacement(placements, { position: "article_top", sectionId: 9, now: at(9) })?.id,
  ).toBe(1);
  expect(choosePlacement(placements, { position: "home", now: at(9) })).toBeUndefined();
});

test("a page is kept until the next beginning or end", () => {
  expect(secondsToNextChange([placement(1, 8, 10), placement(2, 9, 12)], at(8))).toBe(3600);
  expect(secondsToNextChange([placement(1, 8, 10)], at(11))).toBeUndefined();
});
