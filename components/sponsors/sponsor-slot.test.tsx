import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { SponsorSlot } from "#components/sponsors/sponsor-slot.tsx";

describe("A11, S1: a sponsor's place", () => {
  test("is labelled, and its link says that it was paid for", () => {
    const placement = {
      sponsor: "North Press",
      text: "Books on law.",
      url: "https://north.example/",
    };
    const html = renderToStaticMarkup(<SponsorSlot placement={placement as never} />);
    expect(html).toMatch(
      /^<aside class="sponsor page" aria-label="Sponsor"><small>Sponsor<\/small>/,
    );
    expect(html).toContain('<a href="https://north.example/" rel="sponsored noopener">');
    expect(html).toContain("Books on law. <b>North Press</b>");
  });

  test("takes no room while it is empty", () => {
    expect(renderToStaticMarkup(<SponsorSlot placement={undefined} />)).toBe("");
  });
});
