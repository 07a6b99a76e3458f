import { sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { previewLinks } from "#db/schema/preview-links.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { canEditStory } from "#features/revisions/policy.ts";
import { hashSecret, newSecret } from "#lib/secret-token.ts";

const DAYS = 7;

/** Makes a link by which anybody reads the working copy for seven days. Gives its secret, which is nowhere stored. */
export function sharePreview(
  actor: StaffActor,
  { articleId }: { articleId: number },
): Promise<{ secret: string }> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canEditStory(actor, { ...article, sectionId: article.copy.sectionId }));
    const secret = newSecret();
    const [link] = await tx
      .insert(previewLinks)
      .values({
        ...{ articleId, hash: hashSecret(secret), createdBy: actor.staffId },
        expiresAt: sql`now() + make_interval(days => ${DAYS})`,
      })
      .returning({ id: previewLinks.id });
    const subject = { kind: "article", id: articleId };
    await recordAudit(tx, actor, "preview.share", subject, { after: { linkId: link!.id } });
    return { secret };
  });
}
