import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { redirects } from "#db/schema/redirects.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { systemActor } from "#features/auth/actor.ts";
import { addRedirect } from "#features/redirects/add-redirect.ts";
import { importRedirects } from "#features/redirects/import-redirects.ts";
import { RedirectInput } from "#features/redirects/input.ts";
import { removeRedirect } from "#features/redirects/remove-redirect.ts";
import { redirectsTag } from "#features/redirects/tags.ts";
import { Forbidden } from "#lib/errors.ts";

const rowsOf = async (tx: Transaction) =>
  Object.fromEntries((await tx.select().from(redirects)).map(({ path, target }) => [path, target]));

describe("addRedirect", () => {
  test("E19: an old address leads on at once, and what led to it follows in one hop", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    await tx.insert(redirects).values({ path: "/older", target: "/old", source: "import" });
    await addRedirect(editor, { path: "/old", target: "/about" });
    expect(await rowsOf(tx)).toEqual({ "/old": "/about", "/older": "/about" });
    expect(expiredTags()).toEqual([redirectsTag()]);
    const records = await tx.select().from(audit).where(eq(audit.action, "redirect.add"));
    expect(records).toMatchObject([{ actorId: editor.staffId, subjectId: "/old" }]);
    forgetExpiredTags();
    await addRedirect(editor, { path: "/old", target: "/about" });
    expect(expiredTags()).toEqual([]);
  });

  test("E19: circles, second hops and addresses at which something stands are refused", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    await addLiveArticle(tx, { slug: "story", sectionId });
    await addRedirect(systemActor, { path: "/a", target: "/b" });
    const cases = [
      ["/x", "/x/", "manage.redirectLoop"],
      ["/b", "/a", "manage.redirectLoop"],
      ["/c", "/a", "manage.redirectChain"],
      ["/peace", "/c", "manage.redirectTaken"],
      ["/peace/story", "/c", "manage.redirectTaken"],
      ["/", "/c", "manage.redirectTaken"],
      ["/search", "/c", "manage.redirectTaken"],
    ] as const;
    for (const [path, target, key] of cases) {
      const adding = addRedirect(systemActor, { path, target });
      await expect(adding, path).rejects.toMatchObject({ issues: [{ key }] });
    }
    expect(await rowsOf(tx)).toEqual({ "/a": "/b" });
  });

  test("X8: an address is a path of this site, or one on the web", () => {
    const given = (path: string, target: string) =>
      RedirectInput.safeParse({ path, target }).success;
    expect(given("/a?p=1", "/b")).toBe(true);
    expect(given("/a", "https://other.example/b")).toBe(true);
    for (const path of [
      "a",
      "//other.example/x",
      "https://other.example/a",
      "/a\\b",
      "/a\r\nb",
      "",
    ]) {
      expect(given(path, "/b"), path).toBe(false);
    }
    for (const target of ["javascript:alert(1)", "data:text/html,x", "b", ""]) {
      expect(given("/a", target), target).toBe(false);
    }
  });

  test("X3: a writer may neither add nor remove nor take in", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    await expect(addRedirect(writer, { path: "/a", target: "/b" })).rejects.toThrow(Forbidden);
    await expect(removeRedirect(writer, { path: "/a" })).rejects.toThrow(Forbidden);
    await expect(importRedirects(writer, "/a,/b")).rejects.toThrow(Forbidden);
  });
});

test("E19: a redirect is removed, and removing it again is fine", async ({ tx }) => {
  await addRedirect(systemActor, { path: "/a", target: "/b" });
  forgetExpiredTags();
  await removeRedirect(systemActor, { path: "/a" });
  await removeRedirect(systemActor, { path: "/a" });
  expect(await rowsOf(tx)).toEqual({});
  expect(expiredTags()).toEqual([redirectsTag()]);
});

test("E19: a file is taken in row by row; those that may not be are told with their line", async ({
  tx,
}) => {
  const file = `path,target\r\n/a,/b\r\n"/c,d",/e\r\n/z,/a\r\nnonsense,/b\r\n/a,/b\r\n`;
  const answer = await importRedirects(systemActor, file);
  expect(answer.added).toBe(2);
  expect(answer.refused).toMatchObject([
    { line: 4, path: "/z", key: "manage.redirectChain", values: { target: "/b" } },
    { line: 5, path: "nonsense", key: "manage.pathShape" },
  ]);
  expect(await rowsOf(tx)).toEqual({ "/a": "/b", "/c,d": "/e" });
});
