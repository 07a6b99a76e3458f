import { desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.ts";
import { frontArrangements, workingCopies } from "#db/schema/articles.ts";
import { staff } from "#db/schema/staff.ts";

const MOST_SHOWN = 30;

/** What the front page was, the newest first, with the headlines of its stories as they are now. */
export async function listArrangements() {
  const rows = await db()
    .select({
      id: frontArrangements.id,
      slots: frontArrangements.slots,
      savedAt: frontArrangements.savedAt,
      savedBy: staff.name,
      restoredId: frontArrangements.restoredId,
    })
    .from(frontArrangements)
    .leftJoin(staff, eq(staff.id, frontArrangements.savedBy))
    .orderBy(desc(frontArrangements.id))
    .limit(MOST_SHOWN);
  const ids = [...new Set(rows.flatMap(({ slots }) => slots.map(({ articleId }) => articleId)))];
  const named = await db()
    .select({ id: workingCopies.articleId, headline: workingCopies.headline })
    .from(workingCopies)
    .where(inArray(workingCopies.articleId, ids));
  const headlines = new Map(named.map(({ id, headline }) => [id, headline]));
  return rows.map(({ slots, ...row }) => ({
    ...row,
    places: slots.map(({ place, articleId, headline }) => ({
      place,
      headline: headline || (headlines.get(articleId) ?? ""),
    })),
  }));
}

export type Arrangement = Awaited<ReturnType<typeof listArrangements>>[number];

/** The arrangement that undoing goes back to: the one before what stands, or before what was put back last. */
export function undoneTo(arrangements: Arrangement[]): number | undefined {
  const [newest] = arrangements;
  const from = newest?.restoredId ?? newest?.id;
  return arrangements.find(({ id }) => from !== undefined && id < from)?.id;
}
