import type { QuizView } from "#features/quizzes/queries.ts";
import { structuredQuiz } from "#features/quizzes/structured-quiz.ts";
import { jsonForScript } from "#lib/json-for-script.ts";

interface StructuredQuizScriptProps {
  quiz: QuizView;
  site: URL | string;
  publication: { name: string };
}

/** The quiz for search engines, as JSON-LD. */
export function StructuredQuizScript({ quiz, ...place }: StructuredQuizScriptProps) {
  const __html = jsonForScript(structuredQuiz(quiz, place));
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />;
}
