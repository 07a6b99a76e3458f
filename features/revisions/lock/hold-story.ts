import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { storyLocks } from "#db/schema/story-locks.ts";

interface Hold {
  articleId: number;
  staffId: number;
  page: string;
}

/** Makes a page the one on which a story is written, from now on or still. */
export async function holdStory(tx: Transaction, hold: Hold): Promise<void> {
  await tx
    .insert(storyLocks)
    .values(hold)
    .onConflictDoUpdate({
      target: storyLocks.articleId,
      set: {
        staffId: hold.staffId,
        page: hold.page,
        takenAt: sql`case when ${storyLocks.page} = ${hold.page} then ${storyLocks.takenAt} else now() end`,
        renewedAt: sql`now()`,
      },
    });
}
