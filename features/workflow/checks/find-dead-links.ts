import { sql } from "drizzle-orm";
import type { db, Transaction } from "#db/client.ts";
import { listLinks } from "#features/articles/body/list-links.ts";
import { decodedPath } from "#lib/decoded-path.ts";
import { siteAddress } from "#lib/site-address.ts";

/**
 * Links into this site that lead to a story, topic, author or series that is not there, or not for readers. Other
 * pages are not judged, and nobody else's site is asked.
 */
export async function findDeadLinks(
  database: Transaction | ReturnType<typeof db>,
  body: unknown,
): Promise<string[]> {
  const links = listLinks(body).flatMap(ownLink);
  if (links.length === 0) return [];
  const { rows } = await database.execute<{ href: string }>(sql`
    select href from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as link(href text, path text, first text, last text)
    where not exists (select 1 from redirects where redirects.path = link.path)
      and case
        when first = 'topics' then not exists (select 1 from topics where slug = last)
        when first = 'authors' then not exists (select 1 from authors where slug = last)
        when first = 'series' then not exists (select 1 from series where slug = last)
        when first = 's' then not exists (select 1 from articles
          where id::text = last and live_revision_id is not null and retracted_at is null)
        when first in (select slug from sections) then not exists (select 1 from articles
          where slug = last and live_revision_id is not null and retracted_at is null)
        else false
      end`);
  return rows.map(({ href }) => href);
}

/** A link of two segments into this site, with each of them. */
function ownLink(href: string) {
  const site = siteAddress();
  const url = URL.parse(href, site);
  if (!url || url.host !== site.host || /^[#?]/.test(href)) return [];
  const path = decodedPath(url.pathname).replace(/(.)\/+$/, "$1");
  const [, first, last, more] = path.split("/");
  if (!first || !last || more !== undefined || path.includes("\0")) return [];
  return [{ href, path, first, last }];
}
