import { QuizCard } from "#components/quizzes/quiz-card.tsx";
import type { QuizCard as Card } from "#features/quizzes/quiz-view.ts";
import { quizzesUrl } from "#features/quizzes/urls.ts";
import type { KeysetPage } from "#lib/keyset.ts";
import { message } from "#lib/messages/message.ts";

/** A page of all quizzes, with the way to the older ones. */
export function QuizList({ page }: { page: KeysetPage<Card> }) {
  if (page.items.length === 0) return <p className="meta block">{message("quizzes.none")}</p>;
  return (
    <>
      <ol className="list">
        {page.items.map((quiz) => (
          <li key={quiz.id}>
            <QuizCard quiz={quiz} level={2} sizes="(min-width: 40rem) 13rem, 92vw" />
          </li>
        ))}
      </ol>
      {page.next && (
        <p className="older">
          <a href={`${quizzesUrl()}?after=${page.next}`} rel="next">
            {message("quizzes.older")}
          </a>
        </p>
      )}
    </>
  );
}
