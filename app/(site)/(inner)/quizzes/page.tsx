import type { Metadata } from "next";
import { PageTitle } from "#components/layout/page-title.tsx";
import { QuizList } from "#components/quizzes/quiz-list.tsx";
import { loadQuizzes } from "#features/quizzes/loaders.ts";
import { quizzesUrl } from "#features/quizzes/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

export default async function QuizzesPage({ searchParams }: PageProps<"/quizzes">) {
  const page = await loadQuizzes((await searchParams).after);
  return (
    <main className="page">
      <PageTitle title={message("quizzes.title")} promise={message("quizzes.promise")} />
      <QuizList page={page} />
    </main>
  );
}

export async function generateMetadata({ searchParams }: PageProps<"/quizzes">): Promise<Metadata> {
  const { settings } = await loadSite();
  return pageMetadata(settings, {
    title: message("quizzes.title"),
    description: message("quizzes.promise"),
    path: quizzesUrl(),
    after: (await searchParams).after,
  });
}
