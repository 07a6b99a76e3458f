import { findStanding } from "#features/api/queries.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";
import { leaveFor } from "#features/articles/loaders.ts";
import { findArticlePlace } from "#features/articles/queries.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { articleUrl, shortUrl } from "#features/articles/urls.ts";
import type { OembedQuery } from "#features/oembed/input.ts";
import { type Oembed, oembedOf } from "#features/oembed/oembed-of.ts";
import { findCard, findCardAt } from "#features/oembed/queries.ts";
import { ownPath } from "#features/oembed/rules.ts";
import { embedUrl } from "#features/oembed/urls.ts";
import { findRedirect } from "#features/redirects/queries.ts";
import { redirectsTag } from "#features/redirects/tags.ts";
import { getSettings } from "#features/settings/queries.ts";
import { siteTag } from "#features/settings/tags.ts";
import { keepUntilRelease } from "#features/taxonomy/keep-until-release.ts";
import { sectionTag } from "#features/taxonomy/tags.ts";
import { decodedPath } from "#lib/decoded-path.ts";
import { parseId } from "#lib/parse-id.ts";
import { allowFraming, answerWithStatus, dependsOn } from "#lib/render.ts";
import { siteAddress } from "#lib/site-address.ts";

/** A story that other sites frame, or what became of one. */
export type LoadedEmbed = { card: ArticleCard } | { away: { status: 410 | 451; path: string } };

/** What is told of an address of ours; undefined where no public story is. */
export async function loadOembed(query: OembedQuery): Promise<Oembed | undefined> {
  dependsOn(siteTag(), redirectsTag());
  await keepUntilRelease();
  const path = ownPath(query.url, siteAddress());
  const card = path && ((await findStoryAt(path)) ?? (await findMoved(path)));
  if (!card) {
    dependsOn(allArticlesTag());
    return undefined;
  }
  dependsOn(articleTag(card.id), sectionTag(card.section.id));
  return oembedOf(card, { room: query, site: siteAddress(), publication: await getSettings() });
}

/** A story's card for other sites' pages. */
export async function loadEmbed(id: string): Promise<LoadedEmbed> {
  const articleId = parseId(id);
  if (articleId === undefined) return leaveFor(`${shortUrl(id)}/embed`);
  await keepUntilRelease();
  const card = await findCard(articleId);
  const loaded = card ? { card } : await becameOf(articleId);
  if (!loaded) return leaveFor(embedUrl(articleId));
  dependsOn(articleTag(articleId));
  allowFraming();
  return loaded;
}

async function becameOf(articleId: number): Promise<LoadedEmbed | undefined> {
  const standing = await findStanding(articleId);
  const place = standing && (await findArticlePlace(articleId));
  const isAway = standing?.withheldAt || standing?.retractedAt;
  if (!place || !isAway) return undefined;
  const status = standing.withheldAt ? 451 : 410;
  answerWithStatus(status);
  return { away: { status, path: articleUrl(place) } };
}

async function findStoryAt(path: string): Promise<ArticleCard | undefined> {
  const [, section = "", slug = "", more] = decodedPath(path).split("/");
  if (more !== undefined || slug === "") return undefined;
  const id = section === "s" ? parseId(slug) : undefined;
  const card = id === undefined ? await findCardAt(slug) : await findCard(id);
  return card && (id !== undefined || card.section.slug === section) ? card : undefined;
}

async function findMoved(path: string): Promise<ArticleCard | undefined> {
  const target = await findRedirect(path);
  return target === undefined ? undefined : findStoryAt(target);
}
