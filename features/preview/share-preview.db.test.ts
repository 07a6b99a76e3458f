import { and, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { previewLinks } from "#db/schema/preview-links.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { findPreview } from "#features/preview/find-preview.ts";
import { findSharedStory, listPreviewLinks } from "#features/preview/queries.ts";
import { revokePreview } from "#features/preview/revoke-preview.ts";
import { sharePreview } from "#features/preview/share-preview.ts";
import { Forbidden } from "#lib/errors.ts";

async function shared(tx: Transaction) {
  const editor = await makeStaff(tx, "editor");
  const { articleId, section } = await makeStory(tx, editor);
  forgetExpiredTags();
  const { secret } = await sharePreview(editor, { articleId });
  return { editor, articleId, section, secret };
}

describe("E11: a link shows a story before it is out", () => {
  test("X2: its secret is nowhere stored, it is listed, and reading it changes nothing", async ({
    tx,
  }) => {
    const { articleId, secret } = await shared(tx);
    expect(await findSharedStory(secret)).toBe(articleId);
    expect(await findSharedStory(secret)).toBe(articleId);
    expect(await findSharedStory(`${secret}x`)).toBeUndefined();
    const rows = await tx.select().from(previewLinks);
    expect(JSON.stringify(rows)).not.toContain(secret);
    const [link] = await listPreviewLinks(articleId);
    expect(link!.expiresAt.getTime() - link!.createdAt.getTime()).toBe(7 * 24 * 60 * 60 * 1000);
    expect(expiredTags()).toEqual([]);
  });

  test("it ends by itself, and at once when it is revoked, which is written down", async ({
    tx,
  }) => {
    const { editor, articleId, secret } = await shared(tx);
    const [link] = await listPreviewLinks(articleId);
    await revokePreview(editor, { articleId, linkId: link!.id });
    await revokePreview(editor, { articleId, linkId: link!.id });
    expect(await findSharedStory(secret)).toBeUndefined();
    expect(await listPreviewLinks(articleId)).toEqual([]);
    const actions = await tx
      .select({ action: audit.action })
      .from(audit)
      .where(and(eq(audit.subjectId, String(articleId)), sql`${audit.action} like 'preview.%'`))
      .orderBy(audit.id);
    expect(actions.map(({ action }) => action)).toEqual(["preview.share", "preview.revoke"]);
    const another = await sharePreview(editor, { articleId });
    await tx.update(previewLinks).set({ expiresAt: sql`now()` });
    expect(await findSharedStory(another.secret)).toBeUndefined();
  });

  test("E8: it shows nothing while the story is under embargo, or withheld", async ({ tx }) => {
    const { articleId, secret } = await shared(tx);
    const change = (values: object) =>
      tx.update(articles).set(values).where(eq(articles.id, articleId));
    await change({ embargoUntil: sql`now() + interval '1 hour'` });
    expect(await findSharedStory(secret)).toBeUndefined();
    await change({ embargoUntil: sql`now() - interval '1 hour'` });
    expect(await findSharedStory(secret)).toBe(articleId);
    await change({ withheldAt: sql`now()`, withheldReason: "A court." });
    expect(await findSharedStory(secret)).toBeUndefined();
  });

  test("X3: who may not edit the story neither makes nor ends a link", async ({ tx }) => {
    const { articleId } = await shared(tx);
    const [link] = await listPreviewLinks(articleId);
    const moderator = await makeStaff(tx, "moderator");
    await expect(sharePreview(moderator, { articleId })).rejects.toThrow(Forbidden);
    const ending = revokePreview(moderator, { articleId, linkId: link!.id });
    await expect(ending).rejects.toThrow(Forbidden);
  });
});

test("E11: the preview is made of the working copy, and never of what is live", async ({ tx }) => {
  const { articleId, section } = await shared(tx);
  await tx
    .update(workingCopies)
    .set({ headline: "Not out yet", body: bodyOf("Words that wait.") })
    .where(eq(workingCopies.articleId, articleId));
  const preview = await findPreview(articleId);
  expect(preview).toMatchObject({
    ...{ headline: "Not out yet", wordCount: 3, section: { id: section.id } },
    bylines: [{ role: "text" }],
  });
  expect(JSON.stringify(preview!.body)).toContain("Words that wait.");
  expect(await findPreview(900_000)).toBeUndefined();
});
