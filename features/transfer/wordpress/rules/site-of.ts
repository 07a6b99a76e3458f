import type { WxrSite } from "#lib/wxr/wxr-entry.ts";

/** The site that a set of files comes from. */
export interface Site {
  /** What its rows are remembered by: host and path, without the scheme, so that http and https are one. */
  key: string;
  host: string;
  /** `/blog` for a site in a folder, else the empty string. */
  basePath: string;
  title: string;
  language: string;
  pubDate: string;
}

/** Names the site of an export by its address, or by its title where the file gives none. */
export function siteOf({ blogUrl, link, siteUrl, title, language, pubDate }: WxrSite): Site {
  const url = [blogUrl, link, siteUrl].find((address) => URL.canParse(address));
  const { host, pathname } = url ? new URL(url) : { host: "", pathname: "/" };
  const basePath = pathname.replace(/\/+$/, "");
  const key = host ? `${host}${basePath}`.toLowerCase() : `untitled:${title}`;
  return { key, host, basePath, title, language, pubDate };
}
