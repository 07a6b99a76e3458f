import type { Quiz } from "schema-dts";
import { mediaUrl } from "#features/media/urls.ts";
import type { QuizView } from "#features/quizzes/queries.ts";
import { quizUrl } from "#features/quizzes/urls.ts";
import { type Publisher, structuredPublisher } from "#features/settings/structured-publisher.ts";

/**
 * A quiz in the vocabulary of schema.org (Quiz, Question, Answer). Every choice is a `suggestedAnswer`, which may
 * be right or wrong; `acceptedAnswer` is left out, since it would give away what readers are asked.
 */
export function structuredQuiz(quiz: QuizView, publication: Publisher, site: string | URL) {
  const absolute = (path: string) => new URL(path, site).href;
  const address = absolute(quizUrl(quiz));
  return {
    "@type": "Quiz",
    "@id": address,
    url: address,
    mainEntityOfPage: address,
    name: quiz.title,
    ...(quiz.standfirst && { description: quiz.standfirst }),
    ...(quiz.picture && { image: [absolute(mediaUrl(quiz.picture.path))] }),
    datePublished: quiz.publishedAt.toISOString(),
    inLanguage: quiz.language,
    isAccessibleForFree: true,
    ...(quiz.section && { about: { "@type": "Thing" as const, name: quiz.section.name } }),
    publisher: structuredPublisher(publication, site),
    hasPart: quiz.questions.map(structuredQuestion),
  } satisfies Quiz;
}

function structuredQuestion({ prompt, choices }: QuizView["questions"][number], place: number) {
  return {
    "@type": "Question" as const,
    position: place + 1,
    name: prompt,
    text: prompt,
    eduQuestionType: "Multiple choice",
    suggestedAnswer: choices.map((text, at) => ({
      "@type": "Answer" as const,
      position: at + 1,
      text,
    })),
  };
}
