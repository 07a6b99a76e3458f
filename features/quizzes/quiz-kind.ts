import { quizzes } from "#db/schema/quizzes.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import { canManageQuizzes } from "#features/quizzes/policy.ts";
import { allQuizzesTag, quizTag } from "#features/quizzes/tags.ts";
import { quizUrl } from "#features/quizzes/urls.ts";
import type { RecordKind } from "#features/records/record-kind.ts";

/** Stories show quizzes in boxes, so lists of stories are among the pages. */
export const quizKind: RecordKind<typeof quizzes> = {
  noun: "quiz",
  table: quizzes,
  may: canManageQuizzes,
  url: quizUrl,
  tags: (id) => [quizTag(id), allQuizzesTag(), allArticlesTag()],
};
