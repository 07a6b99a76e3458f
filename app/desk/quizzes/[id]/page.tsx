import type { Metadata } from "next";
import { QuizRecord } from "#components/manage/records/quiz-record.tsx";
import { loadDeskQuiz } from "#features/quizzes/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.quizzes") };

export default async function DeskQuizPage({ params }: PageProps<"/desk/quizzes/[id]">) {
  return <QuizRecord {...(await loadDeskQuiz((await params).id))} />;
}
