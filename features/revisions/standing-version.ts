import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { type Content, contentOf } from "#features/revisions/content.ts";
import { findHolder, type StoryHolder } from "#features/revisions/lock/story-holder.ts";
import type { LockedArticle } from "#features/revisions/lock-article.ts";

/** The version that the server has, as the desk compares its own with it. */
export interface StandingVersion {
  version: number;
  /** ISO 8601. */
  editedAt: string;
  editedBy: string;
  content: Content;
  /** Who writes it now. */
  holder: StoryHolder | null;
}

/** The version of a locked story that stands. */
export async function standingVersion(
  tx: Transaction,
  { id, copy }: Pick<LockedArticle, "id" | "copy">,
): Promise<StandingVersion> {
  const [editor] = copy.editedBy
    ? await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, copy.editedBy))
    : [];
  return {
    version: copy.version,
    editedAt: copy.editedAt.toISOString(),
    editedBy: editor?.name ?? "",
    content: contentOf(copy),
    holder: (await findHolder(tx, id)) ?? null,
  };
}
