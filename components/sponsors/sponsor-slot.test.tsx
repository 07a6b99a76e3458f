import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { SponsorSlot } from "#components/sponsors/sponsor-slot.tsx";
import { makePicture } from "#components/test/make-picture.ts";
import type { SponsorPosition } from "#db/enums.ts";
import type { Placement } from "#features/sponsors/queries.ts";

const placement: Placement = {
  id: 3,
  position: "article_top",
  sectionId: null,
  sponsor: "North Press",
  text: "Books on law.",
  url: "https://north.example/",
  startsAt: new Date(0),
  endsAt: new Date(1),
  picture: null,
};
const slot = (more: Partial<Placement> = {}) =>
  renderToStaticMarkup(<SponsorSlot placement={{ ...placement, ...more }} />);

describe("A11, S1: a sponsor's place", () => {
  test("says whose it is, and its link says that it was paid for", () => {
    const html = slot();
    expect(html).toContain("<small>Sponsored by North Press</small>");
    expect(html).toContain('<a href="/s/sponsor/3" rel="sponsored nofollow noopener">');
    expect(html).toContain("Books on law.");
    expect(html).not.toContain("frame");
  });

  test("is a region of its own name in each place, so that two on a page are told apart", () => {
    const positions: SponsorPosition[] = ["article_top", "article_text", "article_bottom"];
    const names = positions.map((position) => /aria-label="([^"]+)"/.exec(slot({ position }))?.[1]);
    expect(new Set(names).size).toBe(3);
  });

  test("has its picture in a frame that keeps its size without it, with words for it", () => {
    const html = slot({ picture: makePicture({ alt: "A lighthouse" }) });
    expect(html).toMatch(/<span class="frame"><picture>.*<\/picture><\/span>/);
    expect(html).toMatch(/<img[^>]*width="1600" height="900" alt="A lighthouse" loading="lazy"/);
  });

  test("stands in the text as wide as the text", () => {
    expect(slot({ position: "article_text" })).toContain('class="sponsor in-text"');
    expect(slot({ position: "home" })).toContain('class="sponsor page"');
  });

  test("takes no room while it is empty", () => {
    expect(renderToStaticMarkup(<SponsorSlot placement={undefined} />)).toBe("");
  });

  test("X5: a sponsor's words are words", () => {
    expect(slot({ text: "<script>", sponsor: '"><b>' })).not.toMatch(/<script|<b>/);
  });
});
