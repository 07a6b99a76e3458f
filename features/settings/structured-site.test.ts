import { expect, test } from "vitest";
import { structuredSite } from "#features/settings/structured-site.ts";

const ledger = { name: "The Ledger", motto: "To the record", language: "en", policies: {} };

test("D5: the front page says whose site it is and how it is searched", () => {
  expect(structuredSite(ledger, "https://ledger.example")).toMatchObject({
    "@type": "WebSite",
    name: "The Ledger",
    description: "To the record",
    url: "https://ledger.example/",
    publisher: { "@type": "NewsMediaOrganization", name: "The Ledger" },
    potentialAction: {
      "@type": "SearchAction",
      target: { urlTemplate: "https://ledger.example/search?q={words}" },
      "query-input": "required name=words",
    },
  });
  expect(structuredSite({ ...ledger, motto: "" }, "https://l.example")).not.toHaveProperty(
    "description",
  );
});
