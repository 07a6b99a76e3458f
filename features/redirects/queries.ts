import { inArray } from "drizzle-orm";
import { db } from "#db/client.ts";
import { redirects } from "#db/schema/redirects.ts";

/** Where a path has moved to; decoded and encoded spellings, with and without a closing slash, are one. */
export async function findRedirect(path: string): Promise<string | undefined> {
  const spellings = spellingsOf(path);
  const rows = await db()
    .select({ path: redirects.path, target: redirects.target })
    .from(redirects)
    .where(inArray(redirects.path, spellings))
    .limit(spellings.length);
  return spellings.flatMap((spelling) => rows.filter((row) => row.path === spelling)).at(0)?.target;
}

function spellingsOf(path: string): string[] {
  const [pathname = "", query] = path.split("?", 2);
  const bare = pathname.length > 1 ? pathname.replace(/\/+$/, "") : pathname;
  const ends = query === undefined ? [bare, `${bare}/`] : [`${bare}?${query}`];
  return [...new Set(ends.flatMap((end) => [end, encodeURI(end), decoded(end)]))];
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
