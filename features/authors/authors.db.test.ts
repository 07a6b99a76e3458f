import { asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles, revisions, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { redirects } from "#db/schema/redirects.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeAuthor } from "#db/test/make-story.ts";
import { systemActor } from "#features/auth/actor.ts";
import { AuthorInput } from "#features/authors/input.ts";
import { mergeAuthors } from "#features/authors/merge-authors.ts";
import { removeAuthor } from "#features/authors/remove-author.ts";
import { saveAuthor } from "#features/authors/save-author.ts";
import { authorTag } from "#features/authors/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

describe("saveAuthor", () => {
  test("E19: an author is made without an account; a fediverse account has its shape", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "copy_editor");
    const input = AuthorInput.parse({ name: "Amara Diallo", fediverse: "@amara@ledger.example" });
    const { id } = await saveAuthor(editor, input);
    const [row] = await tx.select().from(authors).where(eq(authors.id, id));
    expect(row).toMatchObject({ slug: "amara-diallo", fediverse: "@amara@ledger.example" });
    expect(expiredTags()).toEqual(expect.arrayContaining([authorTag(id), siteTag()]));
    expect(AuthorInput.safeParse({ name: "A", fediverse: "amara" }).success).toBe(false);
    const writer = await makeStaff(tx, "writer");
    await expect(saveAuthor(writer, input)).rejects.toThrow(Forbidden);
  });
});

describe("mergeAuthors", () => {
  test("E19: every credit is the other's, nobody stands twice, lists have a story once", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const [from, into] = [await makeAuthor(tx), await makeAuthor(tx)];
    const sectionId = await addSection(tx, "peace");
    const both = await addLiveArticle(tx, {
      slug: "both",
      sectionId,
      bylines: [
        { authorId: from, role: "text" },
        { authorId: into, role: "text" },
        { authorId: into, role: "photographs" },
      ],
    });
    const alone = await addLiveArticle(tx, {
      slug: "alone",
      sectionId,
      bylines: [{ authorId: from, role: "text" }],
    });
    await tx
      .insert(workingCopies)
      .values({ articleId: both, bylines: [{ authorId: from, role: "text" }] });
    forgetExpiredTags();
    expect(await mergeAuthors(editor, { authorId: from, intoId: into })).toBe(2);
    const rows = await tx
      .select()
      .from(bylines)
      .orderBy(asc(bylines.articleId), asc(bylines.position));
    expect(
      rows.map(({ articleId, role, publishedAt }) => [articleId, role, publishedAt !== null]),
    ).toEqual([
      [both, "text", true],
      [both, "photographs", false],
      [alone, "text", true],
    ]);
    expect(new Set(rows.map(({ authorId }) => authorId))).toEqual(new Set([into]));
    const live = await tx
      .select({ bylines: revisions.bylines })
      .from(articles)
      .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
      .orderBy(asc(articles.id));
    expect(live.map((row) => row.bylines)).toEqual([
      [
        { authorId: into, role: "text" },
        { authorId: into, role: "photographs" },
      ],
      [{ authorId: into, role: "text" }],
    ]);
    expect((await tx.select().from(workingCopies))[0]?.bylines).toEqual([
      { authorId: into, role: "text" },
    ]);
    expect(await tx.$count(redirects)).toBe(1);
    expect(expiredTags()).toEqual(expect.arrayContaining([authorTag(from), authorTag(into)]));
    const records = await tx.select().from(audit).where(eq(audit.action, "author.merge"));
    expect(records).toMatchObject([{ actorId: editor.staffId, after: { into } }]);
  });
});

describe("removeAuthor", () => {
  test("E19: who is credited stays; X3: a moderator may not", async ({ tx }) => {
    const [credited, free] = [await makeAuthor(tx), await makeAuthor(tx)];
    const sectionId = await addSection(tx, "peace");
    const entry = { authorId: credited, role: "text" as const };
    await addLiveArticle(tx, { slug: "a", sectionId, bylines: [entry] });
    await expect(removeAuthor(systemActor, { authorId: credited })).rejects.toThrow(Invalid);
    const moderator = await makeStaff(tx, "moderator");
    await expect(removeAuthor(moderator, { authorId: free })).rejects.toThrow(Forbidden);
    await removeAuthor(systemActor, { authorId: free });
    expect(await tx.select().from(authors)).toMatchObject([{ id: credited }]);
  });
});
