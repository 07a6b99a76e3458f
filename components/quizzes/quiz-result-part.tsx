import { HouseWords } from "#components/articles/house-words.tsx";
import { MarkedQuestion } from "#components/quizzes/marked-question.tsx";
import type { AskedQuiz } from "#components/quizzes/quiz-form.client.tsx";
import { ShareScore } from "#components/quizzes/share-score.tsx";
import { languageWithin } from "#features/articles/rules.ts";
import type { QuizResult } from "#features/quizzes/quiz-result.ts";
import type { Standing } from "#features/quizzes/rules.ts";
import { quizUrl } from "#features/quizzes/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface QuizResultPartProps {
  quiz: AskedQuiz;
  result: QuizResult;
  /** Absolute address of the quiz. */
  address: string;
}

/** The score, how it compares, and each question with what is right and why. */
export function QuizResultPart({ quiz, result, address }: QuizResultPartProps) {
  const count = result.answers.length;
  const score = message("quizzes.score", { score: result.score, count });
  const { title, language } = quiz;
  return (
    <section className="quiz-result" aria-labelledby="score">
      <div
        className="score"
        role="status"
        tabIndex={-1}
        // biome-ignore lint/a11y/noAutofocus: the page comes back after a post, with the score below a picture.
        autoFocus
        {...languageWithin(language, messageLanguage)}
      >
        <h2 id="score">
          <span className="kicker">{message("quizzes.yourScore")}</span> {score}
        </h2>
        <p>{compared(result.standing)}</p>
      </div>
      <ShareScore
        title={title}
        language={language}
        text={message("quizzes.shared", { score: result.score, count, title })}
        address={address}
      />
      <p className="again">
        <a className="button" href={quizUrl(quiz)}>
          <HouseWords within={language}>{message("quizzes.again")}</HouseWords>
        </a>
      </p>
      {result.answers.map((answer, place) => (
        <MarkedQuestion
          key={answer.questionId}
          question={quiz.questions.find(({ id }) => id === answer.questionId)}
          language={language}
          place={message("quizzes.place", { number: place + 1, count })}
          answer={answer}
        />
      ))}
    </section>
  );
}

function compared({ readers, below, percent }: Standing): string {
  if (readers === 0) return message("quizzes.first");
  if (percent === 0) return message("quizzes.lowest", { count: readers });
  if (percent === undefined) return message("quizzes.few", { count: readers, below });
  return message("quizzes.better", { percent, count: readers });
}
