import { expect, test } from "vitest";
import { feedTime, postTime } from "#features/transfer/wordpress/rules/post-time.ts";

const time = (gmt: string, local: string) =>
  postTime({ gmt, local, timeZone: "Europe/Paris" })?.toISOString();

test("I5: GMT first, else local time in the site's zone, a zero date is none", () => {
  expect(time("2024-07-01 10:00:00", "2024-07-01 23:00:00")).toBe("2024-07-01T10:00:00.000Z");
  expect(time("0000-00-00 00:00:00", "2024-07-01 12:00:00")).toBe("2024-07-01T10:00:00.000Z");
  expect(time("", "0000-00-00 00:00:00")).toBeUndefined();
});

test("I5: the feed's date serves where it is one", () => {
  expect(feedTime("Sat, 02 Nov 2024 12:00:00 +0100")?.toISOString()).toBe(
    "2024-11-02T11:00:00.000Z",
  );
  for (const zero of [
    "",
    "never",
    "Mon, 30 Nov -0001 00:00:00 +0000",
    "Tue, 30 Nov 1999 00:00:00 +0000",
  ])
    expect(feedTime(zero)).toBeUndefined();
});
