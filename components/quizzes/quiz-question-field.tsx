import { PictureFigure } from "#components/media/picture-figure.tsx";
import { languageWithin } from "#features/articles/rules.ts";
import type { QuizQuestion } from "#features/quizzes/quiz-view.ts";
import { answerField } from "#features/quizzes/rules.ts";
import { messageLanguage } from "#lib/messages/message.ts";

interface QuizQuestionFieldProps {
  question: QuizQuestion;
  language: string;
  /** Which of how many questions it is, in words. */
  place: string;
  /** Text of the choice that was taken before. */
  chosen: string;
  error: string | undefined;
}

export const QUESTION_SIZES = "(min-width: 44rem) 41rem, 92vw";

/** One question and its choices. The first choice carries the field's id, for the list of what is missing. */
export function QuizQuestionField({
  question,
  language,
  place,
  chosen,
  error,
}: QuizQuestionFieldProps) {
  const { prompt, picture, choices } = question;
  const field = answerField(question.id);
  const own = languageWithin(language, messageLanguage);
  return (
    <fieldset className="question" aria-describedby={error ? `${field}-error` : undefined}>
      <legend>
        <span className="kicker" {...own}>
          {place}
        </span>{" "}
        <h2>{prompt}</h2>
      </legend>
      {error && (
        <strong className="error" id={`${field}-error`} {...own}>
          {error}
        </strong>
      )}
      {picture && <PictureFigure picture={picture} sizes={QUESTION_SIZES} />}
      {choices.map((choice, at) => (
        <label key={choice} className="choice">
          <input
            type="radio"
            name={field}
            value={choice}
            id={at === 0 ? field : undefined}
            defaultChecked={choice === chosen}
          />
          <span>{choice}</span>
        </label>
      ))}
    </fieldset>
  );
}
