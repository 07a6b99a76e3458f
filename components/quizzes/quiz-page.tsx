import "./quizzes.css";
import { HouseWords } from "#components/articles/house-words.tsx";
import { PictureFigure } from "#components/media/picture-figure.tsx";
import { countedQuestions } from "#components/quizzes/counted-questions.ts";
import { QuizCard } from "#components/quizzes/quiz-card.tsx";
import { type AskedQuiz, QuizForm } from "#components/quizzes/quiz-form.client.tsx";
import { Day } from "#components/ui/moment.tsx";
import { directionOf } from "#features/articles/rules.ts";
import type { QuizView } from "#features/quizzes/queries.ts";
import { quizForm } from "#features/quizzes/quiz-form.ts";
import type { QuizCard as Card } from "#features/quizzes/quiz-view.ts";
import { quizzesUrl } from "#features/quizzes/urls.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";
import { stampForm } from "#lib/form-stamp.ts";
import { message } from "#lib/messages/message.ts";

interface QuizPageProps {
  quiz: QuizView;
  others: Card[];
  timeZone: string;
  /** Absolute address of the quiz. */
  address: string;
  now: Date;
}

const LEAD_SIZES = "(min-width: 64rem) 60rem, 92vw";

/** A quiz to answer, and after the answer what it came to. */
export function QuizPage({ quiz, others, timeZone, address, now }: QuizPageProps) {
  const { language } = quiz;
  return (
    <>
      <article className="story quiz page" lang={language} dir={directionOf(language)}>
        <header>
          <p className="kicker">
            <a href={quizzesUrl()}>
              <HouseWords within={language}>{message("quizzes.kicker")}</HouseWords>
            </a>
            {quiz.section && (
              <>
                {" · "}
                <a href={sectionUrl(quiz.section)}>{quiz.section.name}</a>
              </>
            )}
          </p>
          <h1 id="headline" tabIndex={-1}>
            {quiz.title}
          </h1>
          {quiz.standfirst && <p className="standfirst">{quiz.standfirst}</p>}
          <p className="meta">
            <Day at={quiz.publishedAt} timeZone={timeZone} language={language} />
            {"\u00a0· "}
            <bdi>
              <HouseWords within={language}>{countedQuestions(quiz.questionCount)}</HouseWords>
            </bdi>
          </p>
        </header>
        {quiz.picture && (
          <PictureFigure
            className="lead-picture wide"
            picture={quiz.picture}
            sizes={LEAD_SIZES}
            priority="high"
          />
        )}
        <QuizForm quiz={asked(quiz)} stamp={stampForm(quizForm(quiz.id), now)} address={address} />
        <p className="address">{address}</p>
      </article>
      <OtherQuizzes quizzes={others} />
    </>
  );
}

/** What of a quiz goes to its form. */
function asked({ id, slug, title, language, questions }: QuizView): AskedQuiz {
  return { id, slug, title, language, questions };
}

function OtherQuizzes({ quizzes }: { quizzes: Card[] }) {
  if (quizzes.length === 0) return null;
  return (
    <section className="related page block" aria-labelledby="other-quizzes">
      <h2 className="heading" id="other-quizzes">
        {message("quizzes.other")}
      </h2>
      <div className="grid four">
        {quizzes.map((quiz) => (
          <QuizCard
            key={quiz.id}
            quiz={quiz}
            level={3}
            sizes="(min-width: 60rem) 16rem, (min-width: 40rem) 45vw, 92vw"
          />
        ))}
      </div>
    </section>
  );
}
