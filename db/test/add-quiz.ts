import type { Transaction } from "#db/client.ts";
import { quizQuestions, quizzes } from "#db/schema/quizzes.ts";

type Words = Partial<typeof quizzes.$inferInsert> & {
  slug: string;
  /** Texts of the choices of each question; the first is right. */
  questions?: string[][];
};

/** A public quiz for tests: its id and those of its questions, in order. */
export async function addQuiz(
  tx: Transaction,
  { questions = [["Yes", "No"]], ...words }: Words,
): Promise<{ id: number; questionIds: number[] }> {
  const [quiz] = await tx
    .insert(quizzes)
    .values({ title: words.slug, publishedAt: new Date(Date.now() - 60_000), ...words })
    .returning({ id: quizzes.id });
  const id = quiz!.id;
  if (questions.length === 0) return { id, questionIds: [] };
  const rows = questions.map((choices, place) => ({
    quizId: id,
    position: place + 1,
    prompt: `Prompt ${place + 1}`,
    choices: choices.map((text, at) => ({ text, isRight: at === 0 })),
    explanation: `Reason ${place + 1}`,
  }));
  const added = await tx.insert(quizQuestions).values(rows).returning({ id: quizQuestions.id });
  return { id, questionIds: added.map((question) => question.id) };
}
