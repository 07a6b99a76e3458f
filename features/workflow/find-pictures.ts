import { and, desc, eq, ilike, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { type MediaChoice, mediaChoice } from "#features/workflow/list-choices.ts";
import { likePattern } from "#lib/like-pattern.ts";

const MOST = 48;
const MOST_WORDS = 10;

/** Pictures of the library that have every one of the words in what is said of them, the newest first. Throws Forbidden. */
export async function findPictures(actor: Actor, words: string): Promise<MediaChoice[]> {
  authorize(isStaff(actor));
  const wanted = words.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS).map(likePattern);
  if (wanted.length === 0) return [];
  const { filename, alt, caption, credit } = media;
  const rows = await db()
    .select()
    .from(media)
    .where(
      and(
        eq(media.kind, "image"),
        ...wanted.map((like) =>
          or(ilike(filename, like), ilike(alt, like), ilike(caption, like), ilike(credit, like)),
        ),
      ),
    )
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(MOST);
  return rows.map(mediaChoice);
}
