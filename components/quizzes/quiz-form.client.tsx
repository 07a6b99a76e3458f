"use client";

import { useActionState } from "react";
import { HouseWords } from "#components/articles/house-words.tsx";
import { QuizProblem } from "#components/quizzes/quiz-problem.tsx";
import { QuizQuestionField } from "#components/quizzes/quiz-question-field.tsx";
import { QuizResultPart } from "#components/quizzes/quiz-result-part.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { answerQuizAction } from "#features/quizzes/actions.ts";
import type { QuizQuestion } from "#features/quizzes/quiz-view.ts";
import { answerField } from "#features/quizzes/rules.ts";
import { message } from "#lib/messages/message.ts";

/** What of a quiz its form needs. */
export interface AskedQuiz {
  id: number;
  slug: string;
  title: string;
  language: string;
  questions: QuizQuestion[];
}

interface QuizFormProps {
  quiz: AskedQuiz;
  /** Says in which hour the form was made. */
  stamp: string;
  /** Absolute address of the quiz. */
  address: string;
}

/** A plain form with every question; sent, it gives the page back with the score, or with what is missing. */
export function QuizForm({ quiz, stamp, address }: QuizFormProps) {
  const [state = blankForm, action] = useActionState(answerQuizAction, blankForm);
  const { questions, language } = quiz;
  if (state.data) return <QuizResultPart quiz={quiz} result={state.data} address={address} />;
  return (
    // The server names all that is missing at once; the browser would stop at the first.
    <form className="quiz-form" action={action} noValidate>
      <QuizProblem state={state} language={language} />
      <input type="hidden" name="quizId" value={quiz.id} />
      <input type="hidden" name="stamp" value={stamp} />
      {questions.map((question, place) => (
        <QuizQuestionField
          key={question.id}
          question={question}
          language={language}
          place={message("quizzes.place", { number: place + 1, count: questions.length })}
          chosen={typedText(state, answerField(question.id))}
          error={state.errors[answerField(question.id)]}
        />
      ))}
      <p className="end">
        <button className="button" type="submit">
          <HouseWords within={language}>{message("quizzes.send")}</HouseWords>
        </button>{" "}
        <small>
          <HouseWords within={language}>{message("quizzes.private")}</HouseWords>
        </small>
      </p>
    </form>
  );
}
