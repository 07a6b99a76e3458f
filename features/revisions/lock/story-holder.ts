import { and, eq, gt, sql } from "drizzle-orm";
import type { Database, Transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { storyLocks } from "#db/schema/story-locks.ts";

/** Who writes a story now. */
export interface StoryHolder {
  staffId: number;
  name: string;
  /** The page on which they write. */
  page: string;
  /** ISO 8601. */
  since: string;
}

/** Whoever has not saved for so long has stopped writing. */
export const HELD_SECONDS = 120;

/** Who writes a story now, if anybody does. */
export async function findHolder(
  on: Database | Transaction,
  articleId: number,
): Promise<StoryHolder | undefined> {
  const [holder] = await on
    .select({
      staffId: storyLocks.staffId,
      name: staff.name,
      page: storyLocks.page,
      takenAt: storyLocks.takenAt,
    })
    .from(storyLocks)
    .innerJoin(staff, eq(staff.id, storyLocks.staffId))
    .where(
      and(
        eq(storyLocks.articleId, articleId),
        gt(storyLocks.renewedAt, sql`now() - make_interval(secs => ${HELD_SECONDS})`),
      ),
    );
  if (!holder) return undefined;
  const { takenAt, ...who } = holder;
  return { ...who, since: takenAt.toISOString() };
}
