import type { Metadata } from "next";
import { QuestionRecord } from "#components/manage/records/question-record.tsx";
import { loadDeskQuestion } from "#features/quizzes/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.question") };

type Props = PageProps<"/desk/quizzes/[id]/questions/[question]">;

export default async function DeskQuestionPage({ params }: Props) {
  const { id, question } = await params;
  return <QuestionRecord {...(await loadDeskQuestion(id, question))} />;
}
