import { describe, expect, test } from "vitest";
import { makeArticle, makeByline } from "#components/test/make-article.ts";
import { makePicture } from "#components/test/make-picture.ts";
import type { articleKinds } from "#db/enums.ts";
import { articleMetadata } from "#features/articles/article-metadata.ts";
import type { ArticleView } from "#features/articles/article-view.ts";
import { structuredArticle, structuredPlace } from "#features/articles/structured-article.ts";

const ledger = {
  name: "The Ledger",
  motto: "",
  description: "",
  language: "en",
  timeZone: "UTC",
  fediverse: "",
  republicationLicenceUrl: "https://creativecommons.org/licenses/by-nd/4.0/",
  policies: { ethicsPolicy: "https://ledger.example/ethics" },
};
const SITE = "https://ledger.example";
const ADDRESS = "https://ledger.example/peace/two-candidates";
const structured = (words: Partial<ArticleView> = {}) =>
  structuredArticle(makeArticle(words), ledger, SITE);
const origin = {
  name: "Observer",
  url: "https://observer.example/x",
  licence: "CC BY 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  canonical: "source" as const,
};

describe("D5: a story for those who read data", () => {
  test("has what is on its page, and nothing of what is not", () => {
    expect(structured()).toEqual({
      "@type": "ReportageNewsArticle",
      mainEntityOfPage: ADDRESS,
      url: ADDRESS,
      headline: "Two candidates, one chair",
      datePublished: "2026-10-20T13:40:00.000Z",
      dateModified: "2026-10-20T13:40:00.000Z",
      inLanguage: "en",
      isAccessibleForFree: true,
      wordCount: 480,
      articleSection: "Peace",
      author: [
        { "@type": "Person", name: "Author 1", url: "https://ledger.example/authors/author-1" },
      ],
      publisher: {
        "@type": "NewsMediaOrganization",
        name: "The Ledger",
        url: "https://ledger.example/",
        logo: {
          "@type": "ImageObject",
          url: "https://ledger.example/icon-512.png",
          width: "512",
          height: "512",
        },
        ethicsPolicy: "https://ledger.example/ethics",
      },
      license: "https://creativecommons.org/licenses/by-nd/4.0/",
    });
  });

  test.each([
    ["news", "ReportageNewsArticle"],
    ["analysis", "AnalysisNewsArticle"],
    ["opinion", "OpinionNewsArticle"],
    ["review", "ReviewNewsArticle"],
    ["interview", "NewsArticle"],
    ["explainer", "BackgroundNewsArticle"],
    ["sponsored", "AdvertiserContentArticle"],
  ] as const satisfies [(typeof articleKinds)[number], string][])(
    "that is %s is a %s",
    (kind, type) => {
      expect(structured({ kind })["@type"]).toBe(type);
    },
  );

  test("A4: names its authors in the order in which they are credited", () => {
    const bylines = [
      makeByline(1, { role: "photographs", name: "Pia" }),
      makeByline(2, { name: "Amara" }),
      makeByline(3, { name: "Jonas" }),
    ];
    const author = ["Amara", "Jonas", "Pia"].map((name) => ({ name }));
    expect(structured({ bylines })).toMatchObject({ author });
  });

  test("has its picture in the three shapes that are asked for, and the lead picture meanwhile", () => {
    const picture = makePicture();
    const shape = (height: number) => ({ width: 1200, height, path: `social/f-${height}.jpg` });
    const socialPicture = {
      headline: "Any",
      mediaId: picture.id,
      fingerprint: "f",
      crops: [630, 675, 900, 1200].map(shape),
    };
    expect(structured({ picture, socialPicture }).image).toEqual([
      "https://ledger.example/media/social/f-675.jpg",
      "https://ledger.example/media/social/f-900.jpg",
      "https://ledger.example/media/social/f-1200.jpg",
    ]);
    expect(structured({ picture }).image).toEqual(["https://ledger.example/media/7/hall-1200.jpg"]);
    expect(structured({ picture: { ...picture, variants: [] } }).image).toEqual([
      "https://ledger.example/media/7/hall.png",
    ]);
  });

  test("A9: says whose it is based on and under which licence, and never gives away what is not ours", () => {
    expect(structured({ origin })).toMatchObject({
      isBasedOn: "https://observer.example/x",
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(structured({ origin: { ...origin, licenceUrl: "" } })).not.toHaveProperty("license");
    expect(structured({ kind: "sponsored" })).not.toHaveProperty("license");
    expect(structured({ republication: "refused" })).not.toHaveProperty("license");
  });

  test("A10: has its corrections", () => {
    const publishedAt = "2026-10-21T08:00:00Z";
    const placement = "top" as const;
    const correction = {
      id: 1,
      kind: "correction" as const,
      placement,
      text: "Not 7.",
      publishedAt,
    };
    expect(structured({ corrections: [correction] })).toMatchObject({
      correction: [{ "@type": "CorrectionComment", text: "Not 7.", datePublished: publishedAt }],
    });
  });

  test("stands in its section of the publication", () => {
    expect(structuredPlace(makeArticle(), ledger, SITE)).toEqual({
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "The Ledger", item: "https://ledger.example/" },
        { "@type": "ListItem", position: 2, name: "Peace", item: "https://ledger.example/peace" },
        { "@type": "ListItem", position: 3, name: "Two candidates, one chair" },
      ],
    });
  });
});

test("A9: the canonical address is the source's where the editor chose so", () => {
  const canonicalOf = (canonical: "here" | "source") =>
    articleMetadata(makeArticle({ origin: { ...origin, canonical } }), ledger).alternates
      ?.canonical;
  expect(canonicalOf("source")).toBe("https://observer.example/x");
  expect(canonicalOf("here")).toBe("/peace/two-candidates");
});
