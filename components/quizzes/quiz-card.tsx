import { HouseWords } from "#components/articles/house-words.tsx";
import { PictureImage } from "#components/media/picture-image.tsx";
import { countedQuestions } from "#components/quizzes/counted-questions.ts";
import { directionOf } from "#features/articles/rules.ts";
import type { QuizCard as Card } from "#features/quizzes/quiz-view.ts";
import { quizUrl } from "#features/quizzes/urls.ts";
import { message } from "#lib/messages/message.ts";

interface QuizCardProps {
  quiz: Card;
  /** Heading level that fits the place. */
  level: 2 | 3;
  /** `sizes` of the picture; none is shown without it. */
  sizes?: string;
}

/** A quiz in a list: picture, how many questions, title, standfirst. */
export function QuizCard({ quiz, level, sizes }: QuizCardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className="card" lang={quiz.language} dir={directionOf(quiz.language)}>
      {sizes && quiz.picture && (
        <div className="picture">
          <PictureImage picture={quiz.picture} sizes={sizes} alt="" ratio="3:2" />
        </div>
      )}
      <div className="words">
        <p className="kicker">
          <HouseWords within={quiz.language}>
            {message("quizzes.kicker")} · {countedQuestions(quiz.questionCount)}
          </HouseWords>
        </p>
        <Heading>
          <a href={quizUrl(quiz)}>{quiz.title}</a>
        </Heading>
        {quiz.standfirst && <p className="standfirst">{quiz.standfirst}</p>}
      </div>
    </article>
  );
}
