import type { WxrSite } from "#lib/wxr/wxr-entry.ts";
import { textOf, type XmlElement } from "#lib/wxr/xml-element.ts";

/** What the channel's own fields say of the site. */
export function siteOf(channel: XmlElement): WxrSite {
  const rss = (local: string) => textOf(channel, "rss", local);
  const wp = (local: string) => textOf(channel, "wp", local);
  return {
    type: "site",
    title: rss("title"),
    link: rss("link"),
    description: rss("description"),
    language: rss("language"),
    version: wp("wxr_version"),
    siteUrl: wp("base_site_url"),
    blogUrl: wp("base_blog_url"),
    pubDate: rss("pubDate"),
  };
}
