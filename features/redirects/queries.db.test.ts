import { expect } from "vitest";
import { redirects } from "#db/schema/redirects.ts";
import { test } from "#db/test/database-test.ts";
import { findRedirect } from "#features/redirects/queries.ts";

test("D9: a path is found with or without its closing slash, encoded or not, and by its old query", async ({
  tx,
}) => {
  await tx.insert(redirects).values([
    { path: "/2012/01/07/old/", target: "/peace/new", source: "import" },
    { path: "/caf%C3%A9", target: "/peace/cafe", source: "import" },
    { path: "/?p=12", target: "/peace/twelve", source: "import" },
  ]);
  expect(await findRedirect("/2012/01/07/old")).toBe("/peace/new");
  expect(await findRedirect("/2012/01/07/old/")).toBe("/peace/new");
  expect(await findRedirect("/café")).toBe("/peace/cafe");
  expect(await findRedirect("/?p=12")).toBe("/peace/twelve");
  expect(await findRedirect("/?p=13")).toBeUndefined();
  expect(await findRedirect("/%E0%A4%A")).toBeUndefined();
});
