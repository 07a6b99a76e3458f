import { and, desc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, revisions, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { bylines } from "#db/schema/authors.ts";
import { redirects } from "#db/schema/redirects.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeSection, makeStory } from "#db/test/make-story.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { allArticlesTag, articleTag, monthTag } from "#features/articles/tags.ts";
import { readerActor, systemActor } from "#features/auth/actor.ts";
import { authorTag } from "#features/authors/tags.ts";
import { sectionTag } from "#features/taxonomy/tags.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "#lib/errors.ts";

const first = { seenVersion: 1, slug: "", material: false };

const rowOf = async (tx: Transaction, articleId: number) => {
  const [row] = await tx.select().from(articles).where(eq(articles.id, articleId));
  return row!;
};

const auditOf = (tx: Transaction, articleId: number) =>
  tx
    .select()
    .from(audit)
    .where(and(eq(audit.subjectKind, "article"), eq(audit.subjectId, String(articleId))))
    .orderBy(desc(audit.id));

const countRevisions = async (tx: Transaction, articleId: number) =>
  (await tx.select().from(revisions).where(eq(revisions.articleId, articleId))).length;

async function edit(tx: Transaction, articleId: number, headline: string) {
  await tx
    .update(workingCopies)
    .set({ headline, version: 2 })
    .where(eq(workingCopies.articleId, articleId));
}

describe("publishArticle", () => {
  test("E1: a new story goes live at an address made from its headline", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, section, authorId } = await makeStory(tx, editor);
    forgetExpiredTags();
    const published = await publishArticle(editor, { articleId, ...first });
    expect(published).toEqual({
      articleId,
      slug: "two-candidates-one-chair",
      section: { slug: section.slug },
    });
    expect(await rowOf(tx, articleId)).toMatchObject({
      stage: "live",
      slug: "two-candidates-one-chair",
      sectionId: section.id,
      changedAt: null,
      wordCount: 8,
    });
    const credits = await tx.select().from(bylines).where(eq(bylines.articleId, articleId));
    expect(credits).toMatchObject([{ authorId, role: "text" }]);

    expect(expiredTags()).toEqual(
      [
        articleTag(articleId),
        allArticlesTag(),
        monthTag(new Date()),
        sectionTag(section.id),
        authorTag(authorId),
      ].sort(),
    );
    expect(await queuedJobs(tx, "article.published")).toEqual([{ articleId }]);
  });

  test("E18: who published what is recorded, with before and after", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await publishArticle(editor, { articleId, ...first });
    const { liveRevisionId } = await rowOf(tx, articleId);
    expect((await auditOf(tx, articleId))[0]).toMatchObject({
      action: "article.publish",
      actorKind: "staff",
      actorId: editor.staffId,
      before: { revisionId: null, stage: "draft" },
      after: { revisionId: liveRevisionId, stage: "live", slug: "two-candidates-one-chair" },
    });
  });

  test("R5: the same request again has one effect and the same answer", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    const once = await publishArticle(editor, { articleId, ...first });
    const records = (await auditOf(tx, articleId)).length;
    forgetExpiredTags();
    expect(await publishArticle(editor, { articleId, ...first })).toEqual(once);
    expect(await countRevisions(tx, articleId)).toBe(1);
    expect((await auditOf(tx, articleId)).length).toBe(records);
    expect(await queuedJobs(tx, "article.published")).toHaveLength(1);
    expect(expiredTags()).toEqual([]);
  });

  test("E4: an edit changes nothing live until it is published again", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await publishArticle(editor, { articleId, ...first });
    const live = await rowOf(tx, articleId);
    await edit(tx, articleId, "Three candidates");
    expect(await rowOf(tx, articleId)).toEqual(live);
    await publishArticle(editor, { articleId, ...first, seenVersion: 2 });
    const again = await rowOf(tx, articleId);
    expect(again.liveRevisionId).not.toBe(live.liveRevisionId);
    expect(again).toMatchObject({ slug: live.slug, publishedAt: live.publishedAt });
    expect(await countRevisions(tx, articleId)).toBe(2);
  });

  test("A5: only a change that is marked as material gives a date of change", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await publishArticle(editor, { articleId, ...first });
    await edit(tx, articleId, "Three candidates");
    await publishArticle(editor, { articleId, slug: "", seenVersion: 2, material: true });
    expect((await rowOf(tx, articleId)).changedAt).toBeInstanceOf(Date);
  });

  test("an earlier address leads to the new one, also when the section changes", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, section } = await makeStory(tx, editor);
    await publishArticle(editor, { articleId, ...first });
    const other = await makeSection(tx);
    await tx
      .update(workingCopies)
      .set({ sectionId: other.id })
      .where(eq(workingCopies.articleId, articleId));
    forgetExpiredTags();
    await publishArticle(editor, { articleId, ...first, slug: "one-chair" });
    expect(await tx.select().from(redirects)).toMatchObject([
      {
        path: `/${section.slug}/two-candidates-one-chair`,
        target: `/${other.slug}/one-chair`,
        source: "slug",
      },
    ]);
    expect(expiredTags()).toEqual(
      expect.arrayContaining([sectionTag(section.id), sectionTag(other.id)]),
    );
  });

  test("moving back leaves no loop of redirects", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, section } = await makeStory(tx, editor);
    for (const slug of ["a", "b", "c", "a"]) {
      await publishArticle(editor, { articleId, ...first, slug });
    }
    const rows = await tx.select().from(redirects);
    expect(rows.map(({ path }) => path).sort()).toEqual([
      `/${section.slug}/b`,
      `/${section.slug}/c`,
    ]);
    expect(new Set(rows.map(({ target }) => target))).toEqual(new Set([`/${section.slug}/a`]));
  });

  test("a headline that is taken gets a number; an address that is asked for must be free", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const one = await makeStory(tx, editor);
    const other = await makeStory(tx, editor);
    await publishArticle(editor, { articleId: one.articleId, ...first });
    const asked = { articleId: other.articleId, ...first, slug: "Two-Candidates-One-Chair" };
    await expect(
      publishArticle(editor, { ...asked, slug: "two-candidates-one-chair" }),
    ).resolves.toMatchObject({ slug: "two-candidates-one-chair-2" });
    await expect(
      publishArticle(editor, { ...asked, slug: "two-candidates-one-chair" }),
    ).rejects.toThrow(Invalid);
  });

  test("E7: what a check blocks stays unpublished, and every reason is given", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const empty = { headline: "", body: bodyOf(), bylines: [] };
    const { articleId } = await makeStory(tx, editor, empty);
    const refused = await publishArticle(editor, { articleId, ...first }).catch((error) => error);
    expect(refused).toBeInstanceOf(Invalid);
    expect((refused as Invalid).issues.map(({ key }) => key)).toEqual([
      "check.headline",
      "check.byline",
      "check.body",
    ]);
    expect(await rowOf(tx, articleId)).toMatchObject({ stage: "draft", liveRevisionId: null });
    expect(await queuedJobs(tx, "article.published")).toEqual([]);
  });

  test("E3: a version that the editor has not seen is not published", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await edit(tx, articleId, "Somebody else’s words");
    await expect(publishArticle(editor, { articleId, ...first })).rejects.toThrow(Conflict);
    expect((await rowOf(tx, articleId)).stage).toBe("draft");
  });

  test("X3: only those who may publish do", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, section } = await makeStory(tx, editor);
    const elsewhere = await makeSection(tx);
    const refused = [
      readerActor,
      await makeStaff(tx, "writer"),
      await makeStaff(tx, "copy_editor"),
      await makeStaff(tx, "moderator"),
      await makeStaff(tx, "section_editor", elsewhere.id),
    ];
    for (const actor of refused) {
      await expect(publishArticle(actor, { articleId, ...first })).rejects.toThrow(Forbidden);
    }
    expect((await rowOf(tx, articleId)).stage).toBe("draft");
    const allowed = await makeStaff(tx, "section_editor", section.id);
    await publishArticle(allowed, { articleId, ...first });
    expect((await rowOf(tx, articleId)).stage).toBe("live");
  });

  test("the system may publish, and an unknown story is said to be missing", async ({ tx }) => {
    const { articleId } = await makeStory(tx, systemActor);
    await publishArticle(systemActor, { articleId, ...first });
    expect((await rowOf(tx, articleId)).stage).toBe("live");
    await expect(publishArticle(systemActor, { articleId: 0, ...first })).rejects.toThrow(NotFound);
  });
});
