import {
  quizChoiceCounts,
  quizQuestions,
  quizzes as quizRows,
  quizScores,
} from "#db/schema/quizzes.ts";
import { ago } from "#features/transfer/demonstration/ago.ts";
import { idOf, type Loading } from "#features/transfer/demonstration/loading.ts";
import type { Content } from "#features/transfer/demonstration/read-content.ts";
import { rememberRows } from "#features/transfer/demonstration/remembered-rows.ts";

type Quiz = Content["quizzes"][number];

/** Quizzes with their questions, and what readers have answered so far. */
export async function loadQuizzes(loading: Loading): Promise<void> {
  const { tx, content, quizzes } = loading;
  for (const quiz of content.quizzes) quizzes.set(quiz.slug, await loadQuiz(loading, quiz));
  const rows = [...quizzes].map(([name, id]) => ({ name, id }));
  await rememberRows(tx, "quiz", rows);
}

async function loadQuiz(loading: Loading, quiz: Quiz): Promise<number> {
  const { tx, now, sections } = loading;
  const publishedAt = ago(now, quiz.published);
  const [added] = await tx
    .insert(quizRows)
    .values({
      slug: quiz.slug,
      title: quiz.title,
      standfirst: quiz.standfirst,
      language: quiz.language,
      sectionId: quiz.section ? idOf(sections, quiz.section) : null,
      mediaId: pictureOf(loading, quiz.picture),
      publishedAt,
      createdAt: publishedAt,
    })
    .returning({ id: quizRows.id });
  const quizId = added!.id;
  await loadQuestions(loading, quiz, quizId);
  const scores = quiz.scores.map((count, score) => ({ quizId, score, count }));
  if (scores.length > 0) await tx.insert(quizScores).values(scores);
  return quizId;
}

async function loadQuestions(loading: Loading, quiz: Quiz, quizId: number): Promise<void> {
  const rows = quiz.questions.map(({ prompt, picture, choices, right, explanation }, place) => ({
    quizId,
    position: place + 1,
    prompt,
    mediaId: pictureOf(loading, picture),
    choices: choices.map(({ text }, at) => ({ text, isRight: at + 1 === right })),
    explanation,
  }));
  const added = await loading.tx
    .insert(quizQuestions)
    .values(rows)
    .returning({ id: quizQuestions.id, position: quizQuestions.position });
  const counts = added.flatMap(({ id, position }) =>
    quiz.questions[position - 1]!.choices.map(({ text, taken }) => ({
      questionId: id,
      choice: text,
      count: taken,
    })),
  );
  await loading.tx.insert(quizChoiceCounts).values(counts);
}

function pictureOf({ media }: Loading, name: string | undefined): number | null {
  return name ? idOf(media, name) : null;
}
