import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { pictureFieldOf } from "#components/manage/picture-field-of.ts";
import { RemoveForm } from "#components/manage/remove-form.client.tsx";
import { removeQuestionAction, saveQuestionAction } from "#features/quizzes/actions.ts";
import type { loadDeskQuestion } from "#features/quizzes/loaders.ts";
import { deskQuizUrl } from "#features/quizzes/urls.ts";
import { message } from "#lib/messages/message.ts";

/** One question of a quiz, or the form for a new one. */
export function QuestionRecord({ quiz, question }: Awaited<ReturnType<typeof loadDeskQuestion>>) {
  return (
    <>
      <ManageTitle
        title={message(question ? "manage.question" : "manage.newQuestion")}
        up={{ href: deskQuizUrl(quiz.id), label: quiz.title }}
      />
      <ManageForm
        action={saveQuestionAction}
        hidden={{ quizId: quiz.id, questionId: question?.id ?? "" }}
        fields={[
          {
            kind: "lines",
            name: "prompt",
            label: message("manage.question"),
            value: question?.prompt ?? "",
            rows: 2,
          },
          {
            kind: "choices",
            name: "choice",
            label: message("manage.choices"),
            hint: message("manage.choicesHint"),
            choices: question?.choices ?? [],
          },
          {
            kind: "lines",
            name: "explanation",
            label: message("manage.explanation"),
            value: question?.explanation ?? "",
            rows: 2,
          },
          pictureFieldOf(message("manage.picture"), question?.picture),
        ]}
        submit={message("manage.save")}
      />
      {question && (
        <RemoveForm
          action={removeQuestionAction}
          hidden={{ quizId: quiz.id, questionId: question.id }}
          name={question.prompt}
        />
      )}
    </>
  );
}
