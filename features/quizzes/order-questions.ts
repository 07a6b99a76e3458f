import { eq } from "drizzle-orm";
import { quizQuestions } from "#db/schema/quizzes.ts";
import type { Actor } from "#features/auth/actor.ts";
import type { QuestionOrder } from "#features/quizzes/input.ts";
import { questionKind } from "#features/quizzes/question-kind.ts";
import { orderRecords } from "#features/records/order-records.ts";

export function orderQuestions(actor: Actor, { quizId, order }: QuestionOrder): Promise<void> {
  const among = eq(quizQuestions.quizId, quizId);
  return orderRecords(actor, questionKind(quizId), { ids: order, among });
}
