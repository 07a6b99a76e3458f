import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { comments } from "#db/schema/comments.ts";
import { live } from "#features/articles/card-view.ts";
import { RESEND_MINUTES } from "#features/comments/rules.ts";
import type { ScreeningFacts } from "#features/moderation/screening.ts";
import { NotFound } from "#lib/errors.ts";

interface Sender {
  articleId: number;
  email: string;
  networkHash: string;
}

/** What the phases need to know of the story and the person, in one query. Throws NotFound for what is not live. */
export async function screeningFacts(
  tx: Transaction,
  { articleId, email, networkHash }: Sender,
): Promise<Omit<ScreeningFacts, "now" | "saidBefore">> {
  const byPerson = sql`${comments.authorEmail} = ${email}`;
  const byNetwork = sql`${comments.networkHash} = ${networkHash}`;
  const lately = sql`${comments.createdAt} > now() - make_interval(mins => ${RESEND_MINUTES})`;
  const [facts] = await tx
    .select({
      mode: articles.commentMode,
      closesAt: articles.commentsCloseAt,
      recentByPerson: countWhere(sql`${byPerson} and ${lately}`),
      recentByNetwork: countWhere(sql`${byNetwork} and ${lately}`),
      publicBefore: countWhere(sql`${byPerson} and ${comments.status} = 'public'`),
    })
    .from(articles)
    .where(and(eq(articles.id, articleId), live()));
  if (!facts) throw new NotFound("article");
  return facts;
}

function countWhere(condition: ReturnType<typeof sql>) {
  return sql<number>`(select count(*)::int from ${comments} where ${condition})`;
}
