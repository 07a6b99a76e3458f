import { findArticlePlaceAt } from "#features/articles/queries.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { redirectCount } from "#features/counts/tags.ts";
import { feedUrl } from "#features/feeds/urls.ts";
import { findKindAt, findRedirectRow } from "#features/redirects/queries.ts";
import { type WordPressForm, wordpressForm } from "#features/redirects/rules.ts";
import { decodedPath } from "#lib/decoded-path.ts";

/** Where an address leads, and what following it counts as. */
export interface Move {
  target: string;
  counts: string[];
}

/**
 * Where a path leads in one hop (D9): by the table, else by what WordPress made of an address that is in the table
 * or stands here. Undefined where it leads nowhere.
 */
export async function findMove(path: string): Promise<Move | undefined> {
  const row = await findRedirectRow(path);
  if (row) return { target: row.target, counts: [redirectCount(row.path)] };
  const form = wordpressForm(path);
  return form && findMoveOfForm(form);
}

async function findMoveOfForm(form: WordPressForm): Promise<Move | undefined> {
  const row = await findRedirectRow(form.base);
  const base = row?.target ?? form.base;
  const counts = row ? [redirectCount(row.path)] : [];
  const kind = await findKindAt(base);
  if (kind === "list" && form.feed) return { target: feedUrl(base, form.feed), counts };
  if (kind || row) return { target: base, counts };
  const story = await findStoryPath(base);
  return story === undefined ? undefined : { target: story, counts };
}

/** The path of the story at one, also under another section. */
async function findStoryPath(path: string): Promise<string | undefined> {
  const [, section, slug, more] = decodedPath(path).split("/");
  if (!section || !slug || more !== undefined || slug.includes("\0")) return undefined;
  const place = await findArticlePlaceAt(slug);
  return place && articleUrl(place);
}
