import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import type { Actor } from "#features/auth/actor.ts";
import { findThingNames } from "#features/history/find-thing-names.ts";
import { findRevision, listRevisions } from "#features/history/queries.ts";
import { restoreRevision } from "#features/history/restore-revision.ts";
import { contentOf } from "#features/revisions/content.ts";
import { keepRevision } from "#features/revisions/keep-revision.ts";
import { saveWorkingCopy } from "#features/revisions/save-working-copy.ts";
import { Conflict, Forbidden, NotFound } from "#lib/errors.ts";

const copyOf = async (tx: Transaction, articleId: number) => {
  const [copy] = await tx
    .select()
    .from(workingCopies)
    .where(eq(workingCopies.articleId, articleId));
  return copy!;
};

/** Three people write one after the other, so that each version is kept. */
async function written(tx: Transaction) {
  const people: Actor[] = [];
  for (let person = 0; person < 3; person += 1) people.push(await makeStaff(tx, "editor"));
  const { articleId, section } = await makeStory(tx, people[0]!);
  const first = contentOf(await copyOf(tx, articleId));
  for (const [index, actor] of people.entries()) {
    const content = { ...first, headline: `Version ${index}`, body: bodyOf(`Words ${index}.`) };
    await saveWorkingCopy(actor, { articleId, seenVersion: index + 1, content });
  }
  return { editor: people[0]!, articleId, section };
}

describe("restoreRevision", () => {
  test("E5: any version comes back as a new one, and nothing is taken away", async ({ tx }) => {
    const { editor, articleId } = await written(tx);
    forgetExpiredTags();
    const { items } = await listRevisions(articleId);
    const wanted = items.find(({ headline }) => headline === "Version 0")!;
    const restoring = { articleId, number: wanted.number, seenVersion: 4 };
    expect(await restoreRevision(editor, restoring)).toEqual({ version: 5 });
    expect(await restoreRevision(editor, restoring)).toEqual({ version: 5 });
    const copy = await copyOf(tx, articleId);
    expect(copy).toMatchObject({ headline: "Version 0", body: bodyOf("Words 0."), version: 5 });
    const after = (await listRevisions(articleId)).items;
    expect(after.slice(-items.length)).toEqual(items);
    expect(after.slice(0, -items.length).map(({ headline, reason }) => [headline, reason])).toEqual(
      [
        ["Version 0", "restored"],
        ["Version 2", "saved"],
      ],
    );
    const written_ = await tx
      .select({ after: audit.after })
      .from(audit)
      .where(and(eq(audit.action, "article.restore"), eq(audit.subjectId, String(articleId))));
    expect(written_).toEqual([{ after: { version: 5, restored: wanted.number } }]);
    expect(expiredTags()).toEqual([]);
    const [article] = await tx.select().from(articles).where(eq(articles.id, articleId));
    expect(article!.liveRevisionId).toBeNull();
  });

  test("E3: a working copy that the person has not seen is not overwritten", async ({ tx }) => {
    const { editor, articleId } = await written(tx);
    const restoring = restoreRevision(editor, { articleId, number: 1, seenVersion: 3 });
    await expect(restoring).rejects.toThrow(Conflict);
    expect(await copyOf(tx, articleId)).toMatchObject({ headline: "Version 2", version: 4 });
    const missing = restoreRevision(editor, { articleId, number: 99, seenVersion: 4 });
    await expect(missing).rejects.toThrow(NotFound);
  });

  test("X3: who may not edit the story may not restore it", async ({ tx }) => {
    const { articleId } = await written(tx);
    for (const role of ["moderator", "writer", "contributor"] as const) {
      const restoring = restoreRevision(await makeStaff(tx, role), {
        ...{ articleId, number: 1, seenVersion: 4 },
      });
      await expect(restoring).rejects.toThrow(Forbidden);
    }
  });
});

test("E5: the history is listed from the newest, page by page, without end", async ({ tx }) => {
  const { articleId } = await written(tx);
  const { version: _, ...copy } = await copyOf(tx, articleId);
  for (let number = 0; number < 60; number += 1) {
    await keepRevision(tx, articleId, { ...copy, headline: `Kept ${number}`, savedBy: null });
  }
  const first = await listRevisions(articleId);
  const rest = await listRevisions(articleId, first.next);
  const numbers = [...first.items, ...rest.items].map(({ number }) => number);
  expect(first.items).toHaveLength(50);
  expect(numbers).toEqual(
    Array.from({ length: numbers.length }, (_one, at) => numbers.length - at),
  );
  expect(rest.next).toBeUndefined();
  expect((await findRevision(articleId, 1))?.number).toBe(1);
});

test("E5: what a version names by id is called by its name", async ({ tx }) => {
  const { articleId, section } = await written(tx);
  const content = contentOf(await copyOf(tx, articleId));
  const names = await findThingNames([{ ...content, pinnedIds: [articleId], topicIds: [] }]);
  expect(names.sections.map(({ id }) => id)).toEqual([section.id]);
  expect(names.stories).toEqual([{ id: articleId, name: "Version 2" }]);
  expect(names.topics).toEqual([]);
});
