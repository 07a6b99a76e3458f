import type { Metadata } from "next";
import { QuizPage } from "#components/quizzes/quiz-page.tsx";
import { StructuredQuizScript } from "#components/quizzes/structured-quiz-script.tsx";
import { loadOtherQuizzes, loadQuiz } from "#features/quizzes/loaders.ts";
import { quizMetadata } from "#features/quizzes/quiz-metadata.ts";
import { quizUrl } from "#features/quizzes/urls.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { siteAddress } from "#lib/site-address.ts";

type Props = PageProps<"/quizzes/[slug]">;

export default async function QuizToAnswerPage({ params }: Props) {
  const [quiz, { settings }] = await Promise.all([loadAt(params), loadSite()]);
  const site = siteAddress();
  return (
    <main>
      <QuizPage
        quiz={quiz}
        others={await loadOtherQuizzes(quiz.id)}
        timeZone={settings.timeZone}
        address={new URL(quizUrl(quiz), site).href}
        now={new Date()}
      />
      <StructuredQuizScript quiz={quiz} site={site} publication={settings} />
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
