import "./quiz-box.css";
import { HouseWords } from "#components/articles/house-words.tsx";
import { PictureImage } from "#components/media/picture-image.tsx";
import { countedQuestions } from "#components/quizzes/counted-questions.ts";
import { directionOf } from "#features/articles/rules.ts";
import type { QuizLink } from "#features/quizzes/quiz-view.ts";
import { quizUrl } from "#features/quizzes/urls.ts";
import { message } from "#lib/messages/message.ts";

/** The way from a story to a quiz (A7); nothing where there is no such quiz in public. */
export function QuizBox({ quiz }: { quiz: QuizLink | undefined }) {
  if (!quiz) return null;
  return (
    <aside
      className="facts quiz-box"
      aria-label={message("quizzes.kicker")}
      lang={quiz.language}
      dir={directionOf(quiz.language)}
    >
      {quiz.picture && <PictureImage picture={quiz.picture} sizes="8rem" alt="" ratio="3:2" />}
      <div>
        <p className="kicker">
          <HouseWords within={quiz.language}>
            {message("quizzes.kicker")} · {countedQuestions(quiz.questionCount)}
          </HouseWords>
        </p>
        <p className="facts-title">
          <a href={quizUrl(quiz)}>{quiz.title}</a>
        </p>
      </div>
    </aside>
  );
}
