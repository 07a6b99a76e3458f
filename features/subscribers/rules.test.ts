import { expect, test } from "vitest";
import { maskedEmail, mayMail } from "#features/subscribers/rules.ts";

test.each([
  [0, 0, true],
  [1, 1, false],
  [0, 4, true],
  [0, 5, false],
])("N1: %d in ten minutes and %d in a day leave room: %s", (lately, today, expected) => {
  expect(mayMail({ lately, today })).toBe(expected);
});

test("an address in a link that was passed on is not given away", () => {
  expect(maskedEmail("ada.reader@example.org")).toBe("a…@example.org");
});
