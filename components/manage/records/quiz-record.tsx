import Link from "next/link";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import type { ManagedField } from "#components/manage/managed-field.ts";
import { OrderList } from "#components/manage/order-list.client.tsx";
import { pictureFieldOf } from "#components/manage/picture-field-of.ts";
import { QuizAnswers } from "#components/manage/quiz-answers.tsx";
import { RemoveForm } from "#components/manage/remove-form.client.tsx";
import {
  orderQuestionsAction,
  removeQuizAction,
  saveQuizAction,
} from "#features/quizzes/actions.ts";
import type { loadDeskQuiz } from "#features/quizzes/loaders.ts";
import { deskQuestionUrl, deskQuizzesUrl, quizUrl } from "#features/quizzes/urls.ts";
import { message } from "#lib/messages/message.ts";

type QuizRecordProps = Awaited<ReturnType<typeof loadDeskQuiz>>;

/** A quiz at the desk with its questions and what readers answered, or the form for a new one. */
export function QuizRecord(props: QuizRecordProps) {
  const { found, questions, scores } = props;
  const quiz = found?.quiz;
  return (
    <>
      <ManageTitle
        title={quiz?.title ?? message("manage.newQuiz")}
        up={{ href: deskQuizzesUrl(), label: message("manage.quizzes") }}
        live={quiz?.publishedAt && questions.length > 0 ? quizUrl(quiz) : undefined}
      />
      <ManageForm
        action={saveQuizAction}
        hidden={{ quizId: quiz?.id ?? "" }}
        fields={fieldsOf(props)}
        submit={message("manage.save")}
      />
      {quiz && (
        <>
          <section className="manage-part" aria-labelledby="questions">
            <h2 id="questions">{message("manage.questions")}</h2>
            {questions.length === 0 && <p className="lead-in">{message("manage.noQuestions")}</p>}
            <OrderList
              action={orderQuestionsAction}
              hidden={{ quizId: quiz.id }}
              label={message("manage.questions")}
              items={questions.map(({ id, prompt }) => ({
                id,
                name: prompt,
                href: deskQuestionUrl(quiz.id, id),
              }))}
            />
            <p className="manage-back">
              <Link className="quiet-button" href={deskQuestionUrl(quiz.id, "new")}>
                {message("manage.newQuestion")}
              </Link>
            </p>
          </section>
          <QuizAnswers questions={questions} scores={scores} />
          <RemoveForm action={removeQuizAction} hidden={{ quizId: quiz.id }} name={quiz.title} />
        </>
      )}
    </>
  );
}

function fieldsOf({ found, sections, language }: QuizRecordProps): ManagedField[] {
  const quiz = found?.quiz;
  return [
    { kind: "text", name: "title", label: message("manage.title"), value: quiz?.title ?? "" },
    {
      kind: "text",
      name: "slug",
      label: message("manage.slug"),
      hint: message("manage.slugHint"),
      value: quiz?.slug ?? "",
    },
    {
      kind: "lines",
      name: "standfirst",
      label: message("manage.standfirst"),
      value: quiz?.standfirst ?? "",
      rows: 2,
    },
    {
      kind: "text",
      name: "language",
      label: message("manage.language"),
      hint: message("manage.languageHint"),
      value: quiz?.language ?? language,
    },
    {
      kind: "select",
      name: "sectionId",
      label: message("manage.section"),
      value: quiz?.sectionId ?? "",
      options: [
        { value: "", label: message("manage.none.choice") },
        ...sections.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    pictureFieldOf(message("manage.picture"), found?.picture),
    {
      kind: "tick",
      name: "published",
      label: message("manage.published"),
      isTicked: Boolean(quiz?.publishedAt),
    },
  ];
}
