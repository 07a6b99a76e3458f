import type { Metadata } from "next";
import { ManageTable } from "#components/manage/manage-table.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { Day } from "#components/ui/moment.tsx";
import { publicationUrl } from "#features/publication/urls.ts";
import { loadDeskQuizzes } from "#features/quizzes/loaders.ts";
import { deskQuizUrl } from "#features/quizzes/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.quizzes") };

export default async function DeskQuizzesPage() {
  const { quizzes, timeZone } = await loadDeskQuizzes();
  return (
    <>
      <ManageTitle
        title={message("manage.quizzes")}
        up={{ href: publicationUrl(), label: message("manage.publication") }}
        add={{ href: deskQuizUrl("new"), label: message("manage.newQuiz") }}
      />
      <ManageTable
        caption={message("manage.quizzes")}
        columns={[
          message("manage.published"),
          message("manage.questions"),
          message("manage.answered"),
        ]}
        rows={quizzes.map(({ id, title, publishedAt, questions, answered }) => ({
          id,
          href: deskQuizUrl(id),
          name: title,
          cells: [
            publishedAt ? (
              <Day key="day" at={publishedAt} timeZone={timeZone} language="en" />
            ) : (
              message("manage.notPublished")
            ),
            questions,
            answered,
          ],
        }))}
      />
    </>
  );
}
