import { expect, test } from "vitest";
import { makePicture } from "#components/test/make-picture.ts";
import { structuredAuthor } from "#features/authors/structured-author.ts";

const SITE = "https://ledger.example";
const nobody = {
  id: 1,
  slug: "amara",
  name: "Amara Diallo",
  title: "",
  organization: "",
  organizationUrl: "",
  biography: "",
  website: "",
  fediverse: "",
  portrait: null,
};

test("D5: an author's page is a profile of what it shows", () => {
  const author = {
    ...nobody,
    title: "Correspondent",
    organization: "The Ledger",
    organizationUrl: "https://ledger.example/about",
    biography: "Covers Geneva.",
    website: "https://amara.example/",
    portrait: makePicture(),
  };
  expect(structuredAuthor(author, SITE)).toEqual({
    "@type": "ProfilePage",
    url: "https://ledger.example/authors/amara",
    mainEntity: {
      "@type": "Person",
      name: "Amara Diallo",
      url: "https://ledger.example/authors/amara",
      jobTitle: "Correspondent",
      worksFor: {
        "@type": "Organization",
        name: "The Ledger",
        url: "https://ledger.example/about",
      },
      description: "Covers Geneva.",
      image: "https://ledger.example/media/7/hall-1200.jpg",
      sameAs: "https://amara.example/",
    },
  });
});

test("D5: of somebody who is only a name, only the name is said", () => {
  expect(structuredAuthor(nobody, SITE).mainEntity).toEqual({
    "@type": "Person",
    name: "Amara Diallo",
    url: "https://ledger.example/authors/amara",
  });
});
