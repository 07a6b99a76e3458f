import { describe, expect, test } from "vitest";
import { makeArticle } from "#components/test/make-article.ts";
import { makePicture } from "#components/test/make-picture.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { articleMetadata } from "#features/articles/article-metadata.ts";
import type { ArticleView } from "#features/articles/article-view.ts";
import { parseBody } from "#features/articles/body/schema.ts";

const ledger = {
  name: "The Ledger",
  motto: "To the record",
  description: "",
  language: "en",
  timeZone: "UTC",
  fediverse: "@ledger@ledger.example",
};
const told = (article: ArticleView) => articleMetadata(article, ledger);

describe("D6: what search engines and social sites are told", () => {
  test.each([
    [{ seoTitle: "For searchers", seoDescription: "S.", standfirst: "F." }, "For searchers", "S."],
    [{ standfirst: "F." }, "Two candidates, one chair", "F."],
    [{}, "Two candidates, one chair", "The contest had not been expected."],
  ])("the words for %j", (words, title, description) => {
    const head = told(makeArticle(words));
    expect(head).toMatchObject({ title, description, openGraph: { title, description } });
  });

  test("E1: whoever shares it shows its own words, each falling back to what searchers get", () => {
    const seo = { seoTitle: "For searchers", seoDescription: "S." };
    const shared = { socialTitle: "For friends", socialDescription: "F." };
    const searched = { title: "For searchers", description: "S." };
    expect(told(makeArticle({ ...seo, ...shared }))).toMatchObject({
      ...searched,
      openGraph: { title: "For friends", description: "F." },
    });
    expect(told(makeArticle({ ...seo, socialTitle: "For friends" }))).toMatchObject({
      ...searched,
      openGraph: { title: "For friends", description: "S." },
    });
    const long = told(makeArticle({ ...seo, socialDescription: "Delegates waited. ".repeat(40) }));
    expect((long.openGraph as { description: string }).description.length).toBeLessThanOrEqual(302);
  });

  test("the opening of a long story ends at a word, in one line", () => {
    const body = parseBody(bodyOf("Delegates waited. ".repeat(20), "A second paragraph."));
    const { description } = told(makeArticle({ body }));
    expect(description).toMatch(/^(Delegates waited\. )+(Delegates )?…$/);
    expect(description!.length).toBeLessThanOrEqual(162);
  });

  test("A2: each translation knows all of them, itself too, and all agree on the one for others", () => {
    const here = { slug: "two-candidates", language: "en", section: { slug: "peace" } };
    const there = { slug: "deux", language: "fr", section: { slug: "paix" } };
    const words = { headline: "D" };
    const one = told(makeArticle({ translations: [{ ...there, ...words }] }));
    const other = told(
      makeArticle({
        slug: "deux",
        language: "fr",
        section: { id: 3, slug: "paix", name: "Paix" },
        translations: [{ ...here, ...words }],
      }),
    );
    const all = {
      en: "/peace/two-candidates",
      fr: "/paix/deux",
      "x-default": "/peace/two-candidates",
    };
    expect(one.alternates?.languages).toEqual(all);
    expect(other.alternates?.languages).toEqual(all);
    expect(other.openGraph).toMatchObject({ locale: "fr_FR" });
    expect(told(makeArticle()).alternates?.languages).toBeUndefined();
  });

  test("A2: without a version in the publication's language, the first by its tag is for others", () => {
    const there = { slug: "deux", language: "fr", headline: "D", section: { slug: "paix" } };
    const { alternates } = told(makeArticle({ language: "ru", translations: [there] }));
    expect(alternates?.languages).toMatchObject({ "x-default": "/paix/deux" });
  });

  test("a story outside every list is outside search engines too", () => {
    expect(told(makeArticle({ unlistedAt: new Date() })).robots).toMatchObject({ index: false });
    expect(told(makeArticle()).robots).toEqual({ "max-image-preview": "large" });
  });

  test("its section, topics and authors, and the account of the first who has one", () => {
    const [writer] = makeArticle().bylines;
    const bylines = [
      { ...writer!, slug: "a", fediverse: "" },
      { ...writer!, slug: "b", fediverse: "@b@ledger.example" },
    ];
    const topics = [{ id: 1, slug: "voting", name: "Voting" }];
    expect(told(makeArticle({ bylines, topics }))).toMatchObject({
      openGraph: {
        section: "Peace",
        tags: ["Voting"],
        authors: ["http://localhost:3000/authors/a", "http://localhost:3000/authors/b"],
      },
      other: { "fediverse:creator": "@b@ledger.example" },
    });
    expect(told(makeArticle()).other).toEqual({ "fediverse:creator": "@ledger@ledger.example" });
  });

  test("A5: only a material change is told as one", () => {
    const changedAt = new Date("2026-10-22T00:00:00Z");
    expect(told(makeArticle()).openGraph).toMatchObject({
      publishedTime: "2026-10-20T13:40:00.000Z",
      modifiedTime: "2026-10-20T13:40:00.000Z",
    });
    expect(told(makeArticle({ changedAt })).openGraph).toMatchObject({
      modifiedTime: "2026-10-22T00:00:00.000Z",
    });
  });
});

describe("D6: the picture of a story elsewhere", () => {
  const pictureOf = (words: Parameters<typeof makeArticle>[0]) =>
    told(makeArticle(words)).openGraph?.images;
  const drawn = (words: object) => ({
    headline: "Two candidates, one chair",
    mediaId: null,
    fingerprint: "f",
    crops: [
      { width: 1200, height: 675, path: "social/f-675.jpg" },
      { width: 1200, height: 630, path: "social/f-630.jpg" },
    ],
    ...words,
  });

  test("is the one that was made in their shape", () => {
    expect(pictureOf({ socialPicture: drawn({}) })).toEqual([
      {
        url: "/media/social/f-630.jpg",
        width: 1200,
        height: 630,
        alt: "Two candidates, one chair",
        type: "image/jpeg",
      },
    ]);
    const picture = makePicture();
    expect(pictureOf({ picture, socialPicture: drawn({ mediaId: picture.id }) })).toMatchObject([
      { url: "/media/social/f-630.jpg", alt: picture.alt },
    ]);
  });

  test("is never that of another headline or another lead picture", () => {
    const card = [{ url: "/card.jpg", width: 1200, height: 630 }];
    expect(pictureOf({ socialPicture: drawn({ headline: "An older one" }) })).toMatchObject(card);
    expect(pictureOf({ socialPicture: drawn({ mediaId: 8 }) })).toMatchObject(card);
    expect(pictureOf({ picture: makePicture(), socialPicture: drawn({}) })).toMatchObject([
      { url: "/media/7/hall-1200.jpg" },
    ]);
  });

  test("is the lead picture's widest JPEG of at most 1200 pixels while none is made", () => {
    const wider = { format: "jpeg" as const, width: 1600, height: 900, path: "7/hall-1600.jpg" };
    const picture = makePicture();
    expect(
      pictureOf({ picture: { ...picture, variants: [wider, ...picture.variants] } }),
    ).toMatchObject([
      { url: "/media/7/hall-1200.jpg", width: 1200, height: 675, alt: "Delegates in a hall" },
    ]);
  });

  test("is the publication's card where there is neither", () => {
    const card = { url: "/card.jpg", width: 1200, height: 630, alt: "The Ledger. To the record" };
    expect(pictureOf({})).toMatchObject([card]);
    expect(pictureOf({ picture: makePicture({ variants: [] }) })).toMatchObject([card]);
  });
});
