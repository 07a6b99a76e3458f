import { expect, test } from "vitest";
import { structuredList } from "#features/articles/structured-list.ts";

test("D5: a list names its stories by their addresses, in their order", () => {
  const stories = ["deux", "un"].map((slug) => ({ slug, section: { slug: "paix" } }));
  const listing = { name: "Paix", description: "", path: "/paix", language: "fr", stories };
  expect(structuredList(listing, "https://ledger.example")).toEqual({
    "@type": "CollectionPage",
    name: "Paix",
    url: "https://ledger.example/paix",
    inLanguage: "fr",
    mainEntity: {
      "@type": "ItemList",
      itemListElement: [
        { "@type": "ListItem", position: 1, url: "https://ledger.example/paix/deux" },
        { "@type": "ListItem", position: 2, url: "https://ledger.example/paix/un" },
      ],
    },
  });
});
