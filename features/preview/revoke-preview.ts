import { and, eq, isNull, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { previewLinks } from "#db/schema/preview-links.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { canEditStory } from "#features/revisions/policy.ts";

/** Ends a link at once, whoever made it. One that has ended already changes nothing. */
export function revokePreview(
  actor: Actor,
  { articleId, linkId }: { articleId: number; linkId: number },
): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canEditStory(actor, { ...article, sectionId: article.copy.sectionId }));
    const revoked = await tx
      .update(previewLinks)
      .set({ revokedAt: sql`now()` })
      .where(
        and(
          eq(previewLinks.id, linkId),
          eq(previewLinks.articleId, articleId),
          isNull(previewLinks.revokedAt),
        ),
      )
      .returning({ id: previewLinks.id });
    if (revoked.length === 0) return;
    const subject = { kind: "article", id: articleId };
    await recordAudit(tx, actor, "preview.revoke", subject, { after: { linkId } });
  });
}
