import { transaction } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { canCreateStory } from "#features/revisions/policy.ts";
import { newSecret } from "#lib/secret-token.ts";

/** Starts a story with nothing in it; its address is made from its headline when it is first published. */
export function createArticle(actor: Actor): Promise<{ articleId: number }> {
  return transaction(async (tx) => {
    authorize(canCreateStory(actor));
    const staffId = isStaff(actor) ? actor.staffId : null;
    const [article] = await tx
      .insert(articles)
      .values({ slug: unnamedSlug(), createdBy: staffId })
      .returning({ id: articles.id });
    const articleId = article!.id;
    await tx.insert(workingCopies).values({ articleId, editedBy: staffId });
    await recordAudit(tx, actor, "article.create", { kind: "article", id: articleId });
    return { articleId };
  });
}

function unnamedSlug(): string {
  return `untitled-${newSecret()
    .slice(0, 10)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "0")}`;
}
