import { or, sql } from "drizzle-orm";
import { articles, workingCopies } from "#db/schema/articles.ts";
import type { Actor } from "#features/auth/actor.ts";
import { quizKind } from "#features/quizzes/quiz-kind.ts";
import { removeRecord } from "#features/records/remove-record.ts";

/** Removes a quiz that no story leads to, with its questions and what was answered. */
export function removeQuiz(actor: Actor, { quizId }: { quizId: number }) {
  const block = `$.content[*] ? (@.type == "quiz" && @.attrs.quizId == ${quizId})`;
  return removeRecord(actor, quizKind, {
    id: quizId,
    countUses: (tx) =>
      tx.$count(
        workingCopies,
        or(
          sql`jsonb_path_exists(${workingCopies.body}, ${block}::jsonpath)`,
          sql`exists (select 1 from ${articles} join revisions on revisions.id = ${articles.liveRevisionId}
            where ${articles.id} = ${workingCopies.articleId} and jsonb_path_exists(revisions.body, ${block}::jsonpath))`,
        ),
      ),
  });
}
