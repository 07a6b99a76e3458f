import { transaction } from "#db/client.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { keepRevision } from "#features/revisions/keep-revision.ts";
import { holdStory } from "#features/revisions/lock/hold-story.ts";
import { findHolder } from "#features/revisions/lock/story-holder.ts";
import { tellStory } from "#features/revisions/lock/tell-story.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { canEditStory } from "#features/revisions/policy.ts";
import { type StandingVersion, standingVersion } from "#features/revisions/standing-version.ts";

/**
 * Makes the actor's page the one on which a story is written, whoever writes it now. Their version stays
 * in the history, and what they type meanwhile is set aside there. Gives the version to go on from.
 */
export function takeOverStory(
  actor: StaffActor,
  { articleId, page }: { articleId: number; page: string },
): Promise<StandingVersion> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    const { copy } = article;
    authorize(canEditStory(actor, { ...article, sectionId: copy.sectionId }));
    const before = await findHolder(tx, articleId);
    if (before?.page === page) return standingVersion(tx, article);
    if (before) await keepRevision(tx, articleId, { ...copy, savedBy: copy.editedBy });
    await holdStory(tx, { articleId, staffId: actor.staffId, page });
    await recordAudit(
      tx,
      actor,
      "article.takeover",
      { kind: "article", id: articleId },
      { before: { staffId: before?.staffId ?? null }, after: { staffId: actor.staffId } },
    );
    await tellStory(tx, articleId);
    return standingVersion(tx, article);
  });
}
