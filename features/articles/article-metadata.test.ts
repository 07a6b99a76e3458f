import { describe, expect, test } from "vitest";
import { makeArticle } from "#components/test/make-article.ts";
import { makePicture } from "#components/test/make-picture.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { articleMetadata } from "#features/articles/article-metadata.ts";
import { parseBody } from "#features/articles/body/schema.ts";

describe("D6: what search engines and social sites are told", () => {
  test.each([
    [{ seoTitle: "For searchers", seoDescription: "S.", standfirst: "F." }, "For searchers", "S."],
    [{ standfirst: "F." }, "Two candidates, one chair", "F."],
    [{}, "Two candidates, one chair", "The contest had not been expected."],
  ])("the words for %j", (words, title, description) => {
    const told = articleMetadata(makeArticle(words));
    expect(told).toMatchObject({ title, description, openGraph: { title, description } });
  });

  test("the opening of a long story ends at a word, in one line", () => {
    const body = parseBody(bodyOf("Delegates waited. ".repeat(20), "A second paragraph."));
    const { description } = articleMetadata(makeArticle({ body }));
    expect(description).toMatch(/^(Delegates waited\. )+(Delegates )?…$/);
    expect(description!.length).toBeLessThanOrEqual(162);
  });

  test("A2: each translation knows all of them, itself too; a story without any names none", () => {
    const translation = { slug: "deux", language: "fr", headline: "D", section: { slug: "paix" } };
    const told = articleMetadata(makeArticle({ translations: [translation] }));
    expect(told.alternates?.languages).toEqual({ en: "/peace/two-candidates", fr: "/paix/deux" });
    expect(articleMetadata(makeArticle()).alternates?.languages).toBeUndefined();
  });

  test("a story outside every list is outside search engines too", () => {
    expect(articleMetadata(makeArticle({ unlistedAt: new Date() })).robots).toEqual({
      index: false,
    });
    expect(articleMetadata(makeArticle())).not.toHaveProperty("robots");
  });

  test("A5: only a material change is told as one", () => {
    const changedAt = new Date("2026-10-22T00:00:00Z");
    expect(articleMetadata(makeArticle()).openGraph).toMatchObject({
      publishedTime: "2026-10-20T13:40:00.000Z",
      modifiedTime: "2026-10-20T13:40:00.000Z",
    });
    expect(articleMetadata(makeArticle({ changedAt })).openGraph).toMatchObject({
      modifiedTime: "2026-10-22T00:00:00.000Z",
    });
  });
});

describe("D6: the picture of a story elsewhere", () => {
  const pictureOf = (picture: ReturnType<typeof makePicture> | null) =>
    articleMetadata(makeArticle({ picture })).openGraph?.images;

  test("is the widest JPEG of at most 1200 pixels, with its own size and words", () => {
    const wider = { format: "jpeg" as const, width: 1600, height: 900, path: "7/hall-1600.jpg" };
    const picture = makePicture();
    expect(pictureOf({ ...picture, variants: [wider, ...picture.variants] })).toEqual([
      {
        url: "/media/7/hall-1200.jpg",
        width: 1200,
        height: 675,
        alt: "Delegates in a hall",
      },
    ]);
  });

  test("is the original while no raster is made, and none where there is none", () => {
    expect(pictureOf(makePicture({ variants: [] }))).toMatchObject([{ url: "/media/7/hall.png" }]);
    expect(pictureOf(null)).toEqual([]);
    expect(articleMetadata(makeArticle()).twitter).toEqual({ card: "summary" });
    expect(articleMetadata(makeArticle({ picture: makePicture() })).twitter).toEqual({
      card: "summary_large_image",
    });
  });
});
