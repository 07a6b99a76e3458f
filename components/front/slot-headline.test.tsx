import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { SlotHeadline } from "#components/front/slot-headline.client.tsx";
import { formFaults } from "#components/test/form-faults.ts";

const field = (more: Partial<Parameters<typeof SlotHeadline>[0]> = {}) =>
  renderToStaticMarkup(
    <SlotHeadline place={5} headline="" ownHeadline="Own" error={undefined} {...more} />,
  );

describe("E15: the headline of a place", () => {
  test("says how long it is, and the story's own where it is empty, in whole characters", () => {
    expect(field({ headline: "Ten chars." })).toContain("10 of 60 characters");
    expect(field()).toContain("3 of 60 characters");
    expect(field({ headline: "  🗳️é  " })).toContain("3 of 60 characters");
  });

  test("says when it is longer than its place shows well, which is more in the lead", () => {
    const headline = "x".repeat(80);
    expect(field({ headline })).toContain("80 characters: more than the 60");
    expect(field({ headline })).toContain('data-over=""');
    expect(field({ headline, place: 3 })).toContain("80 characters: more than the 75");
    expect(field({ headline, place: 1 })).toContain("80 of 90 characters");
    expect(field({ headline, place: 1 })).not.toContain("data-over");
  });

  test("E23: is described by its length, which is not said aloud with every key", () => {
    const html = field({ error: "Too long." });
    expect(formFaults(html)).toEqual([]);
    expect(html).toMatch(/aria-describedby="headline5-hint headline5-error headline5-length"/);
    expect(html).toMatch(/<output class="visually-hidden"[^>]*><\/output>/);
  });
});
