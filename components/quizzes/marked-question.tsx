import { PictureFigure } from "#components/media/picture-figure.tsx";
import { QUESTION_SIZES } from "#components/quizzes/quiz-question-field.tsx";
import { languageWithin } from "#features/articles/rules.ts";
import type { QuizResult } from "#features/quizzes/quiz-result.ts";
import type { QuizQuestion } from "#features/quizzes/quiz-view.ts";
import { type MessageKey, message, messageLanguage } from "#lib/messages/message.ts";

type Answer = QuizResult["answers"][number];

interface MarkedQuestionProps {
  question: QuizQuestion | undefined;
  language: string;
  /** Which of how many questions it is, in words. */
  place: string;
  answer: Answer;
}

/** A question after it was answered: what was chosen, what is right, why, and what others chose. */
export function MarkedQuestion({ question, language, place, answer }: MarkedQuestionProps) {
  if (!question) return null;
  const own = languageWithin(language, messageLanguage);
  return (
    <div className="question">
      <p className="kicker" {...own}>
        {place}
      </p>
      <h3>{question.prompt}</h3>
      {question.picture && <PictureFigure picture={question.picture} sizes={QUESTION_SIZES} />}
      <p className={answer.isRight ? "verdict" : "verdict wrong"} {...own}>
        <span aria-hidden="true">{answer.isRight ? "✓" : "✗"}</span>{" "}
        {message(answer.isRight ? "quizzes.right" : "quizzes.wrong")}
      </p>
      <ul className="choices">
        {question.choices.map((choice) => (
          <MarkedChoice key={choice} choice={choice} answer={answer} own={own} />
        ))}
      </ul>
      {answer.explanation && <p className="explanation">{answer.explanation}</p>}
    </div>
  );
}

interface MarkedChoiceProps {
  choice: string;
  answer: Answer;
  /** What the interface's words say of their language. */
  own: ReturnType<typeof languageWithin>;
}

function MarkedChoice({ choice, answer, own }: MarkedChoiceProps) {
  const mark = markOf(choice, answer);
  const share = answer.shares[choice];
  return (
    <li className={answer.right.includes(choice) ? "right" : undefined}>
      <span>{choice}</span> {mark && <strong {...own}>{message(mark)}</strong>}{" "}
      {share !== undefined && <small {...own}>{message("quizzes.share", { share })}</small>}
      {share !== undefined && (
        <svg className="share-bar" width="100%" height="3" aria-hidden="true">
          <rect width={`${share}%`} height="3" />
        </svg>
      )}
    </li>
  );
}

function markOf(choice: string, { chosen, right }: Answer): MessageKey | undefined {
  const isRight = right.includes(choice);
  if (choice !== chosen) return isRight ? "quizzes.rightAnswer" : undefined;
  return isRight ? "quizzes.yoursRight" : "quizzes.yours";
}
