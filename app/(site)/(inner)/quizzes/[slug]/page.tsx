import type { Metadata } from "next";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { QuizPage } from "#components/quizzes/quiz-page.tsx";
import { loadPublisher } from "#features/pages/loaders.ts";
import { loadOtherQuizzes, loadQuiz } from "#features/quizzes/loaders.ts";
import { quizMetadata } from "#features/quizzes/quiz-metadata.ts";
import { structuredQuiz } from "#features/quizzes/structured-quiz.ts";
import { quizUrl } from "#features/quizzes/urls.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { siteAddress } from "#lib/site-address.ts";

type Props = PageProps<"/quizzes/[slug]">;

export default async function QuizToAnswerPage({ params }: Props) {
  const [quiz, publisher] = await Promise.all([loadAt(params), loadPublisher()]);
  const site = siteAddress();
  return (
    <main>
      <QuizPage
        quiz={quiz}
        others={await loadOtherQuizzes(quiz.id)}
        timeZone={publisher.timeZone}
        address={new URL(quizUrl(quiz), site).href}
        now={new Date()}
      />
      <StructuredData things={[structuredQuiz(quiz, publisher, site)]} />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { settings } = await loadSite();
  return quizMetadata(await loadAt(params), settings);
}

async function loadAt(params: Props["params"]) {
  return loadQuiz(decodeURIComponent((await params).slug));
}
