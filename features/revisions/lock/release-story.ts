import { and, eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { storyLocks } from "#db/schema/story-locks.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { tellStory } from "#features/revisions/lock/tell-story.ts";

/** The actor's page is closed: whoever comes next may write at once. A page that holds nothing changes nothing. */
export function releaseStory(
  actor: StaffActor,
  { articleId, page }: { articleId: number; page: string },
): Promise<void> {
  return transaction(async (tx) => {
    const released = await tx
      .delete(storyLocks)
      .where(
        and(
          eq(storyLocks.articleId, articleId),
          eq(storyLocks.page, page),
          eq(storyLocks.staffId, actor.staffId),
        ),
      )
      .returning({ articleId: storyLocks.articleId });
    if (released.length > 0) await tellStory(tx, articleId);
  });
}
