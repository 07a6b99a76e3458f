import { and, desc, eq, ilike } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import { listed } from "#features/articles/card-view.ts";
import { articleUrl } from "#features/articles/urls.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";

/** A story that a text can lead to. */
export interface LinkTarget {
  id: number;
  url: string;
  headline: string;
  section: string;
}

const MOST = 8;

/** Stories that readers find, the newest first, whose headline has every one of the words. Throws Forbidden. */
export async function findLinkTargets(actor: Actor, words: string): Promise<LinkTarget[]> {
  authorize(isStaff(actor));
  const wanted = words.split(/\s+/).filter(Boolean).slice(0, 10);
  if (wanted.length === 0) return [];
  const rows = await db()
    .select({
      id: articles.id,
      slug: articles.slug,
      headline: revisions.headline,
      section: { slug: sections.slug, name: sections.name },
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(listed(), ...wanted.map((word) => ilike(revisions.headline, `%${escaped(word)}%`))))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(MOST);
  return rows.map(({ id, slug, headline, section }) => ({
    id,
    url: articleUrl({ slug, section }),
    headline,
    section: section.name,
  }));
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/g, "\\$&");
}
