import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { quizQuestions, quizzes } from "#db/schema/quizzes.ts";
import { settings } from "#db/schema/settings.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { addQuiz } from "#db/test/add-quiz.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags } from "#db/test/expired-tags.ts";
import { allQuizzesTag, quizTag } from "#features/quizzes/tags.ts";
import { rememberRows } from "#features/transfer/demonstration/remembered-rows.ts";
import { removeDemonstration } from "#features/transfer/demonstration/remove-demonstration.ts";

const slugs = async () => (await db().select().from(quizzes)).map(({ slug }) => slug);

async function loaded(tx: Transaction) {
  await tx.update(settings).set({ demonstrationAt: new Date() });
  const { id } = await addQuiz(tx, { slug: "theirs" });
  await rememberRows(tx, "quiz", [{ name: "theirs", id }]);
  return id;
}

describe("S9: taking the demonstration out", () => {
  test("takes its quizzes, leaves ours, and tells every page that showed one", async ({ tx }) => {
    const id = await loaded(tx);
    await addQuiz(tx, { slug: "ours" });
    expect(await removeDemonstration()).toBe(true);
    expect(await slugs()).toEqual(["ours"]);
    expect(expiredTags()).toEqual(expect.arrayContaining([allQuizzesTag(), quizTag(id)]));
  });

  test("leaves a quiz that one of our stories leads to", async ({ tx }) => {
    const id = await loaded(tx);
    const sectionId = await addSection(tx, "peace");
    const content = [{ type: "quiz", attrs: { quizId: id } }];
    await addLiveArticle(tx, {
      slug: "our-story",
      sectionId,
      body: { type: "doc", version: 1, content },
    });
    await removeDemonstration();
    expect(await slugs()).toEqual(["theirs"]);
  });

  test("leaves a section and a picture that one of our quizzes shows", async ({ tx }) => {
    await loaded(tx);
    const sectionId = await addSection(tx, "peace");
    await rememberRows(tx, "section", [{ name: "peace", id: sectionId }]);
    const file = { kind: "image", mimeType: "image/png", bytes: 1 } as const;
    const pictures = await tx
      .insert(media)
      .values(
        ["lead", "question", "unused"].map((filename) => ({ ...file, filename, sha256: filename })),
      )
      .returning({ id: media.id, filename: media.filename });
    await rememberRows(
      tx,
      "media",
      pictures.map(({ id, filename }) => ({ name: filename, id })),
    );
    const ours = await addQuiz(tx, { slug: "ours", sectionId, mediaId: pictures[0]!.id });
    await tx
      .update(quizQuestions)
      .set({ mediaId: pictures[1]!.id })
      .where(eq(quizQuestions.quizId, ours.id));
    await removeDemonstration();
    const [quiz] = await db().select().from(quizzes);
    expect(quiz).toMatchObject({ slug: "ours", sectionId, mediaId: pictures[0]!.id });
    const kept = (await db().select().from(media)).map(({ filename }) => filename);
    expect(kept.sort()).toEqual(["lead", "question"]);
  });
});
