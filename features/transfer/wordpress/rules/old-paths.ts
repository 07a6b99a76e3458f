import type { Site } from "#features/transfer/wordpress/rules/site-of.ts";
import type { WxrPost } from "#lib/wxr/wxr-entry.ts";

/**
 * The paths at which the old site answered with a post or page (I14): its own link, `?p=` and its kin, dated forms,
 * and the same under earlier slugs. Percent-decoded, without a closing slash.
 */
export function oldPaths(post: WxrPost, site: Site): string[] {
  const link = linkPath(post.link, site);
  const earlier = post.meta.filter(({ key }) => key === "_wp_old_slug").map(({ value }) => value);
  const slugs = [post.slug, ...earlier].filter(Boolean);
  const renamed = slugs.flatMap((slug) => (link ? [withSlug(link, post.slug, slug)] : []));
  const dated =
    post.postType === "post" ? slugs.flatMap((slug) => datedPaths(post, site, slug)) : [];
  const paths = [...(link ? [link] : []), ...renamed, ...dated, ...numbered(post, site)];
  return [...new Set(paths.map(plainPath))].filter((path) => path !== "/" && path.length < 2000);
}

/** The path at which a site without permalinks answers with something: `/?p=12`. */
export function numberedPath(site: Site, name: string, id: string): string {
  return `${site.basePath || "/"}?${name}=${id}`;
}

/** The path of an address on the old site; undefined for one elsewhere. */
export function linkPath(link: string, site: Site): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (site.host && bareHost(url.host) !== bareHost(site.host)) return undefined;
  return (
    url.pathname.replace(/\/{2,}/g, "/") +
    (/^\?(?:p|page_id)=\d+$/.test(url.search) ? url.search : "")
  );
}

const bareHost = (host: string) => host.toLowerCase().replace(/^www\./, "");

function withSlug(path: string, from: string, to: string): string {
  return from && path.includes(`/${from}`) ? path.replace(`/${from}`, `/${to}`) : path;
}

function datedPaths({ date }: WxrPost, site: Site, slug: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  if (!year || year === "0000") return [];
  return [
    `${site.basePath}/${year}/${month}/${day}/${slug}`,
    `${site.basePath}/${year}/${month}/${slug}`,
  ];
}

function numbered({ id, postType }: WxrPost, site: Site): string[] {
  const names = postType === "page" ? ["p", "page_id"] : ["p"];
  return names.map((name) => numberedPath(site, name, id));
}

function plainPath(path: string): string {
  const [pathname = "", query] = path.split("?", 2);
  const bare = pathname.length > 1 ? pathname.replace(/\/+$/, "") : pathname;
  return decoded(bare) + (query === undefined ? "" : `?${query}`);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
