import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { type Present, presenceHub } from "#features/presence/presence-hub.ts";
import { findHolder, type StoryHolder } from "#features/revisions/lock/story-holder.ts";

/** What an open page is told of its story. */
export interface StoryState {
  /** Of the working copy. */
  version: number;
  /** Who writes it now. */
  holder: StoryHolder | null;
  /** Who has it open, this page included. */
  people: Present[];
}

/** How a story stands at the desk now. */
export async function findStoryState(articleId: number): Promise<StoryState | undefined> {
  const [[copy], holder] = await Promise.all([
    db()
      .select({ version: workingCopies.version })
      .from(workingCopies)
      .where(eq(workingCopies.articleId, articleId)),
    findHolder(db(), articleId),
  ]);
  if (!copy) return undefined;
  return {
    version: copy.version,
    holder: holder ?? null,
    people: presenceHub.listPresent(articleId),
  };
}

/** What decides who may see a story. */
export async function findStoryFacts(articleId: number) {
  const [facts] = await db()
    .select({
      createdBy: articles.createdBy,
      stage: articles.stage,
      sectionId: workingCopies.sectionId,
    })
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .where(eq(articles.id, articleId));
  return facts;
}
