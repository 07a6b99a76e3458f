import { mediaUrl } from "#features/media/urls.ts";
import type { QuizView } from "#features/quizzes/queries.ts";
import { quizUrl } from "#features/quizzes/urls.ts";

interface Place {
  /** Absolute address of the publication. */
  site: string | URL;
  publication: { name: string };
}

/**
 * A quiz in the vocabulary of schema.org (Quiz, Question, Answer). Every choice is a `suggestedAnswer`, which may
 * be right or wrong; `acceptedAnswer` is left out, since it would give away what readers are asked.
 */
export function structuredQuiz(
  quiz: QuizView,
  { site, publication }: Place,
): Record<string, unknown> {
  const absolute = (path: string) => new URL(path, site).href;
  const address = absolute(quizUrl(quiz));
  return {
    "@context": "https://schema.org",
    "@type": "Quiz",
    "@id": address,
    url: address,
    mainEntityOfPage: address,
    name: quiz.title,
    ...(quiz.standfirst ? { description: quiz.standfirst } : {}),
    ...(quiz.picture ? { image: [absolute(mediaUrl(quiz.picture.path))] } : {}),
    datePublished: quiz.publishedAt.toISOString(),
    inLanguage: quiz.language,
    isAccessibleForFree: true,
    ...(quiz.section ? { about: { "@type": "Thing", name: quiz.section.name } } : {}),
    publisher: { "@type": "NewsMediaOrganization", name: publication.name, url: absolute("/") },
    hasPart: quiz.questions.map(structuredQuestion),
  };
}

function structuredQuestion({ prompt, choices }: QuizView["questions"][number], place: number) {
  return {
    "@type": "Question",
    position: place + 1,
    name: prompt,
    text: prompt,
    eduQuestionType: "Multiple choice",
    suggestedAnswer: choices.map((text, at) => ({ "@type": "Answer", position: at + 1, text })),
  };
}
