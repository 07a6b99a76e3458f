import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { workingCopies } from "#db/schema/articles.ts";
import { redirects } from "#db/schema/redirects.ts";
import { sections } from "#db/schema/sections.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import type { Actor } from "#features/auth/actor.ts";
import { approveArticle } from "#features/planning/approve-article.ts";
import { findPublishIssues } from "#features/workflow/find-publish-issues.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { getStory } from "#features/workflow/queries.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

const keys = async (actor: Actor, articleId: number) =>
  (await findPublishIssues(actor, await getStory(actor, articleId))).map(({ key }) => key);

const linking = (...hrefs: string[]) => ({
  type: "doc",
  version: 1,
  content: hrefs.map((href) => ({
    type: "paragraph",
    content: [{ type: "text", text: "Words", marks: [{ type: "link", attrs: { href } }] }],
  })),
});

describe("E7: what needs the database", () => {
  test("a headline that another story has stops a section editor and warns an editor", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const first = await makeStory(tx, editor, { headline: "One and the same" });
    const { articleId, section } = await makeStory(tx, editor, { headline: "ONE and the same" });
    expect(await keys(editor, articleId)).toContain("check.duplicate");
    const sectionEditor = await makeStaff(tx, "section_editor", section.id);
    const publish = { articleId, seenVersion: 1, slug: "", material: false };
    await expect(publishArticle(sectionEditor, publish)).rejects.toThrow("check.duplicate");
    await publishArticle(editor, publish);
    await tx
      .update(workingCopies)
      .set({ headline: "Another" })
      .where(eq(workingCopies.articleId, articleId));
    expect(await keys(editor, first.articleId)).not.toContain("check.duplicate");
  });

  test("links into this site that lead to nothing are named, moved ones and others are not", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const live = await makeStory(tx, editor, { headline: "Live one" });
    await publishArticle(editor, {
      articleId: live.articleId,
      seenVersion: 1,
      slug: "",
      material: false,
    });
    const { slug } = live.section;
    await tx
      .insert(redirects)
      .values({ path: `/${slug}/old`, target: `/${slug}/live-one`, source: "slug" });
    const good = [`/${slug}/live-one`, `/${slug}/old`, `/s/${live.articleId}`, "/about", "#note"];
    const elsewhere = [`https://example.org/${slug}/gone`, "/nosection/story"];
    const dead = [`/${slug}/gone`, "/topics/none", "/authors/none", "/series/none", "/s/999999"];
    const body = linking(...good, ...elsewhere, ...dead);
    const { articleId } = await makeStory(tx, editor, { body });
    const issues = await findPublishIssues(editor, await getStory(editor, articleId));
    const named = issues.filter(({ key }) => key === "check.deadLink");
    expect(named.map(({ values }) => values!.url).toSorted()).toEqual(dead.toSorted());
  });
});

describe("E6: approvals that a section asks for", () => {
  const publish = (articleId: number, seenVersion = 1) => ({
    articleId,
    seenVersion,
    slug: "",
    material: false,
  });

  async function asking(tx: Transaction, approvalsNeeded: number) {
    const writer = await makeStaff(tx, "writer");
    const story = await makeStory(tx, writer);
    await tx.update(sections).set({ approvalsNeeded }).where(eq(sections.id, story.section.id));
    return { writer, ...story };
  }

  const change = (tx: Transaction, articleId: number, words: object) =>
    tx.update(workingCopies).set(words).where(eq(workingCopies.articleId, articleId));

  test("hold a story back until that many people have approved these very words", async ({
    tx,
  }) => {
    const { articleId } = await asking(tx, 2);
    const editor = await makeStaff(tx, "editor");
    await expect(publishArticle(editor, publish(articleId))).rejects.toThrow(Invalid);
    await approveArticle(editor, { articleId, seenVersion: 1 });
    await approveArticle(editor, { articleId, seenVersion: 1 });
    await expect(publishArticle(editor, publish(articleId))).rejects.toThrow("check.approvals");
    await approveArticle(await makeStaff(tx, "copy_editor"), { articleId, seenVersion: 1 });
    await publishArticle(editor, publish(articleId));
    expect((await getStory(editor, articleId)).stage).toBe("live");
  });

  test("count no more once the words change, and again once they are back; filing them elsewhere keeps them", async ({
    tx,
  }) => {
    const { articleId } = await asking(tx, 1);
    const editor = await makeStaff(tx, "editor");
    await approveArticle(editor, { articleId, seenVersion: 1 });
    expect(await keys(editor, articleId)).not.toContain("check.approvals");
    await change(tx, articleId, { standfirst: "Changed." });
    expect(await keys(editor, articleId)).toContain("check.approvals");
    await change(tx, articleId, { standfirst: "A deputy’s bid breaks a custom." });
    await change(tx, articleId, { topicIds: [4], seoTitle: "For search" });
    expect(await keys(editor, articleId)).not.toContain("check.approvals");
  });

  test("X3: are given by nobody who wrote it, and by nobody who may not edit here", async ({
    tx,
  }) => {
    const { articleId, writer } = await asking(tx, 1);
    const give = (actor: Actor) => approveArticle(actor, { articleId, seenVersion: 1 });
    await expect(give(writer)).rejects.toThrow(Forbidden);
    await expect(give(await makeStaff(tx, "writer"))).rejects.toThrow(Forbidden);
    await expect(give(await makeStaff(tx, "moderator"))).rejects.toThrow(Forbidden);
    const editor = await makeStaff(tx, "editor");
    const own = await makeStory(tx, editor);
    const approval = { articleId: own.articleId, seenVersion: 1 };
    await expect(approveArticle(editor, approval)).rejects.toThrow(Forbidden);
    const stale = { articleId, seenVersion: 7 };
    await expect(approveArticle(editor, stale)).rejects.toThrow("story.stale");
  });
});
