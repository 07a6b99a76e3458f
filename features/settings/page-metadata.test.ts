import { describe, expect, test } from "vitest";
import { pageMetadata } from "#features/settings/page-metadata.ts";

const ledger = {
  name: "The Ledger",
  motto: "To the record",
  description: "",
  language: "en",
  timeZone: "America/New_York",
  fediverse: "",
};
const climate = { title: "Climate", description: "Weather.", path: "/climate" };
const LATER = "1761000000000-12";

describe("D6: the head of a page", () => {
  test("has one title, description and address, and all that Open Graph asks for", () => {
    expect(pageMetadata(ledger, climate)).toEqual({
      title: "Climate",
      description: "Weather.",
      alternates: { canonical: "/climate", types: expect.anything() },
      robots: { "max-image-preview": "large" },
      openGraph: {
        type: "website",
        title: "Climate",
        description: "Weather.",
        url: "/climate",
        siteName: "The Ledger",
        locale: "en_US",
        images: [
          {
            url: "/card.jpg",
            width: 1200,
            height: 630,
            alt: "The Ledger. To the record",
            type: "image/jpeg",
          },
        ],
      },
      twitter: {
        card: "summary_large_image",
        images: [{ url: "/card.jpg", alt: "The Ledger. To the record" }],
      },
    });
  });

  test("of the front page is the publication's name", () => {
    const { title, openGraph } = pageMetadata(ledger, { description: "", path: "/" });
    expect({ title, openGraph }).toMatchObject({
      title: { absolute: "The Ledger" },
      openGraph: { title: "The Ledger" },
    });
  });

  test("of a later page of a list has its own address and title, and is followed but not found", () => {
    const later = pageMetadata(ledger, { ...climate, after: LATER });
    expect(later).toMatchObject({
      title: "Climate, before 20 October 2025, 18:40 EDT",
      alternates: { canonical: `/climate?after=${LATER}` },
      openGraph: { url: `/climate?after=${LATER}` },
      robots: { index: false, follow: true },
    });
  });

  test("of a later page of a list of names goes on from the first", () => {
    expect(pageMetadata(ledger, { ...climate, after: "12" })).toMatchObject({
      title: "Climate, continued",
      alternates: { canonical: "/climate?after=12" },
      robots: { index: false, follow: true },
    });
  });

  test.each([undefined, "", "x", "<script>", [LATER, LATER]])(
    "of a list is that of its first page where the address says %j",
    (after) => {
      expect(pageMetadata(ledger, { ...climate, after })).toEqual(pageMetadata(ledger, climate));
    },
  );

  test("names the publication's feeds, then those of the list", () => {
    const feeds = { page: "/climate", title: "Climate" };
    expect(pageMetadata(ledger, { ...climate, feeds }).alternates?.types).toEqual({
      "application/rss+xml": [
        { url: "/feed.xml", title: "The Ledger" },
        { url: "/climate/feed.xml", title: "Climate · The Ledger" },
      ],
      "application/atom+xml": [
        { url: "/atom.xml", title: "The Ledger" },
        { url: "/climate/atom.xml", title: "Climate · The Ledger" },
      ],
      "application/feed+json": [
        { url: "/feed.json", title: "The Ledger" },
        { url: "/climate/feed.json", title: "Climate · The Ledger" },
      ],
    });
  });

  test("has a description of one line, cut where somebody wrote a page", () => {
    const description = `Two\n\nlines. ${"word ".repeat(200)}`;
    const cut = String(pageMetadata(ledger, { ...climate, description }).description);
    expect(cut).toMatch(/^Two lines\. word .*word …$/);
    expect(cut.length).toBeLessThanOrEqual(302);
  });
});
