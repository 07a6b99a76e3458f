import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { quizChoiceCounts, quizQuestions, quizScores, quizzes } from "#db/schema/quizzes.ts";
import { rateLimits } from "#db/schema/rate-limits.ts";
import { addQuiz } from "#db/test/add-quiz.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { expiredTags } from "#db/test/expired-tags.ts";
import { readerActor } from "#features/auth/actor.ts";
import { answerQuiz } from "#features/quizzes/answer-quiz.ts";
import { quizForm } from "#features/quizzes/quiz-form.ts";
import { MOST_COUNTED_PER_NETWORK } from "#features/quizzes/rules.ts";
import { Forbidden, Invalid, NotFound } from "#lib/errors.ts";
import { stampForm } from "#lib/form-stamp.ts";

beforeAll(() => vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one"));
afterAll(() => vi.unstubAllEnvs());

const HERE = { networkHash: "here" };
const THREE = [
  ["Nine", "Eight"],
  ["Paris", "London", "Geneva"],
  ["Luxembourg", "Sweden"],
];

type Quiz = Awaited<ReturnType<typeof addQuiz>>;

function sent({ id, questionIds }: Quiz, ...texts: string[]) {
  const answers = new Map(texts.map((text, place) => [questionIds[place]!, text]));
  return { quizId: id, stamp: stampForm(quizForm(id), new Date()), answers };
}

const scores = () =>
  db()
    .select({ score: quizScores.score, count: quizScores.count })
    .from(quizScores)
    .orderBy(asc(quizScores.score));
const choiceCounts = async () =>
  new Map((await db().select().from(quizChoiceCounts)).map(({ choice, count }) => [choice, count]));

async function earlierReaders(tx: Transaction, quizId: number, counts: number[]) {
  await tx.insert(quizScores).values(counts.map((count, score) => ({ quizId, score, count })));
}

describe("S9: answering a quiz", () => {
  test("tells the score, and of each question what is right and why", async ({ tx }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: THREE });
    const result = await answerQuiz(readerActor, sent(quiz, "Nine", "Geneva", "Luxembourg"), HERE);
    expect(result.score).toBe(2);
    expect(result.answers.map(({ isRight }) => isRight)).toEqual([true, false, true]);
    expect(result.answers[1]).toMatchObject({
      chosen: "Geneva",
      right: ["Paris"],
      explanation: "Reason 2",
    });
    expect(result.standing).toEqual({ readers: 0, below: 0 });
  });

  test("adds one reader to the score and to each choice, and keeps nothing else of it", async ({
    tx,
  }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: THREE });
    await answerQuiz(readerActor, sent(quiz, "Nine", "Geneva", "Luxembourg"), HERE);
    await answerQuiz(readerActor, sent(quiz, "Nine", "London", "Sweden"), HERE);
    expect(await scores()).toEqual([
      { score: 1, count: 1 },
      { score: 2, count: 1 },
    ]);
    expect(await choiceCounts()).toEqual(
      new Map([
        ["Nine", 2],
        ["Geneva", 1],
        ["Luxembourg", 1],
        ["London", 1],
        ["Sweden", 1],
      ]),
    );
    expect(await db().select().from(audit)).toEqual([]);
    expect(expiredTags()).toEqual([]);
  });

  test("compares with earlier readers, the own score not among them", async ({ tx }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: THREE });
    await earlierReaders(tx, quiz.id, [10, 20, 15, 5]);
    const { standing } = await answerQuiz(readerActor, sent(quiz, "Nine", "Paris", "Sweden"), HERE);
    expect(standing).toEqual({ readers: 50, below: 30, percent: 60 });
  });

  test("tells how many chose what, the reader among them", async ({ tx }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: [["Nine", "Eight"]] });
    const [questionId] = quiz.questionIds;
    await tx.insert(quizChoiceCounts).values([
      { questionId: questionId!, choice: "Nine", count: 29 },
      { questionId: questionId!, choice: "Eight", count: 10 },
    ]);
    const { answers } = await answerQuiz(readerActor, sent(quiz, "Nine"), HERE);
    expect(answers[0]?.shares).toEqual({ Nine: 75, Eight: 25 });
  });
});

describe("S9, C4: what counts", () => {
  test("a page that is sent again is answered again and counted once", async ({ tx }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: THREE });
    await earlierReaders(tx, quiz.id, [0, 20, 20]);
    const form = sent(quiz, "Nine", "Paris", "Sweden");
    const first = await answerQuiz(readerActor, form, HERE);
    const again = await answerQuiz(readerActor, form, HERE);
    expect(await scores()).toContainEqual({ score: 2, count: 21 });
    expect(again.score).toBe(first.score);
    expect(again.standing).toEqual(first.standing);
  });

  test("the same answers from elsewhere, or others from here, are another reader", async ({
    tx,
  }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: THREE });
    await answerQuiz(readerActor, sent(quiz, "Nine", "Paris", "Sweden"), HERE);
    await answerQuiz(readerActor, sent(quiz, "Nine", "Paris", "Sweden"), { networkHash: "there" });
    await answerQuiz(readerActor, sent(quiz, "Nine", "London", "Luxembourg"), HERE);
    expect(await scores()).toEqual([{ score: 2, count: 3 }]);
  });

  test("one network is counted so often in a day and no more, and answered all the same", async ({
    tx,
  }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: THREE });
    await answerQuiz(readerActor, sent(quiz, "Nine", "Paris", "Sweden"), HERE);
    await tx
      .update(rateLimits)
      .set({ count: MOST_COUNTED_PER_NETWORK - 1 })
      .where(eq(rateLimits.key, `quiz:${quiz.id}:here`));
    await answerQuiz(readerActor, sent(quiz, "Eight", "Paris", "Sweden"), HERE);
    const last = await answerQuiz(readerActor, sent(quiz, "Eight", "London", "Sweden"), HERE);
    expect(last.score).toBe(0);
    expect(await scores()).toEqual([
      { score: 1, count: 1 },
      { score: 2, count: 1 },
    ]);
  });

  test("a form that was not made here, or long ago, is answered and not counted", async ({
    tx,
  }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: THREE });
    const other = await addQuiz(tx, { slug: "r" });
    const form = sent(quiz, "Nine", "Paris", "Sweden");
    const longAgo = new Date(Date.now() - 4 * 86_400_000);
    for (const stamp of [
      "",
      "forged",
      stampForm(quizForm(quiz.id), longAgo),
      stampForm(quizForm(other.id), new Date()),
      stampForm({ ...quizForm(quiz.id), purpose: "comment-form" }, new Date()),
    ]) {
      const result = await answerQuiz(readerActor, { ...form, stamp }, HERE);
      expect(result.score).toBe(2);
    }
    expect(await scores()).toEqual([]);
    expect(await choiceCounts()).toEqual(new Map());
  });

  test("A15: what tells a repetition apart cannot be read back, and is of the day", async ({
    tx,
  }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: THREE });
    await answerQuiz(readerActor, sent(quiz, "Nine", "Paris", "Sweden"), HERE);
    const notes = await db().select().from(rateLimits);
    expect(notes).toHaveLength(2);
    for (const { key, windowStart } of notes) {
      expect(key).not.toMatch(/Nine|Paris|Sweden/);
      expect(windowStart.toISOString()).toMatch(/T00:00:00\.000Z$/);
    }
  });
});

describe("S9: refusals", () => {
  test("what has no answer is named all at once, and nothing is counted", async ({ tx }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: THREE });
    const [first, second, third] = quiz.questionIds;
    const form = { ...sent(quiz), answers: new Map([[second!, "Nowhere"]]) };
    const refusal = await answerQuiz(readerActor, form, HERE).catch((error) => error);
    expect(refusal).toBeInstanceOf(Invalid);
    expect(refusal.issues.map((issue: { field: string; key: string }) => issue)).toEqual([
      { field: `answer-${first}`, key: "quizzes.unanswered", values: { number: 1 } },
      { field: `answer-${second}`, key: "quizzes.changed", values: { number: 2 } },
      { field: `answer-${third}`, key: "quizzes.unanswered", values: { number: 3 } },
    ]);
    expect(await scores()).toEqual([]);
    expect(await db().select().from(rateLimits)).toEqual([]);
  });

  test("a quiz that is not public, was never one, or has no question is not there", async ({
    tx,
  }) => {
    const draft = await addQuiz(tx, { slug: "draft", publishedAt: null });
    const later = await addQuiz(tx, {
      slug: "later",
      publishedAt: new Date(Date.now() + 86_400_000),
    });
    const empty = await addQuiz(tx, { slug: "empty", questions: [] });
    for (const quiz of [draft, later, empty, { id: 999_999, questionIds: [] }])
      await expect(answerQuiz(readerActor, sent(quiz, "Yes"), HERE)).rejects.toThrow(NotFound);
    expect(await scores()).toEqual([]);
  });

  test("answers to the questions of another quiz count for nothing", async ({ tx }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: [["Nine", "Eight"]] });
    const other = await addQuiz(tx, { slug: "r", questions: THREE });
    const form = sent(quiz, "Eight");
    form.answers.set(other.questionIds[0]!, "Nine");
    const result = await answerQuiz(readerActor, form, HERE);
    expect(result.score).toBe(0);
    expect(await choiceCounts()).toEqual(new Map([["Eight", 1]]));
  });

  test("a link from a mail answers no quiz", async ({ tx }) => {
    const quiz = await addQuiz(tx, { slug: "q" });
    const subscriber = { kind: "subscriber", subscriberId: 1 } as const;
    await expect(answerQuiz(subscriber, sent(quiz, "Yes"), HERE)).rejects.toThrow(Forbidden);
    expect(await scores()).toEqual([]);
  });
});

committedTest("R11: forty readers at once are forty readers, and none waits for ever", async () => {
  const quiz = await db().transaction((tx) => addQuiz(tx, { slug: "q", questions: THREE }));
  const readers = Array.from({ length: 40 }, (_, reader) => {
    const texts = THREE.map((choices, place) => choices[(reader >> place) % choices.length]!);
    return answerQuiz(readerActor, sent(quiz, ...texts), { networkHash: `reader ${reader}` });
  });
  await Promise.all(readers);
  const counted = (await scores()).reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(40);
  const chosen = [...(await choiceCounts()).values()].reduce((sum, count) => sum + count, 0);
  expect(chosen).toBe(40 * THREE.length);
});

describe("S9: the database", () => {
  test("a quiz that is deleted takes its questions and counts with it", async ({ tx }) => {
    const quiz = await addQuiz(tx, { slug: "q", questions: THREE });
    await answerQuiz(readerActor, sent(quiz, "Nine", "Paris", "Sweden"), HERE);
    await tx.delete(quizzes).where(eq(quizzes.id, quiz.id));
    expect(await scores()).toEqual([]);
    expect(await choiceCounts()).toEqual(new Map());
    expect(await db().$count(quizQuestions)).toBe(0);
  });
});
