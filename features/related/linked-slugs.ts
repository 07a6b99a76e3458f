import { listLinks } from "#features/articles/body/list-links.ts";
import type { Body } from "#features/articles/body/schema.ts";
import { siteAddress } from "#lib/site-address.ts";

/** Last parts of the addresses of this site that a text leads to, once each. */
export function linkedSlugs(body: Body): string[] {
  const site = siteAddress();
  const addresses = listLinks(body)
    .filter((href) => URL.canParse(href, site))
    .map((href) => new URL(href, site));
  const slugs = addresses
    .filter(({ host }) => host === site.host)
    .map(({ pathname }) => lastPart(pathname));
  return [...new Set(slugs)];
}

function lastPart(pathname: string): string {
  const part = pathname.split("/").findLast((one) => one !== "") ?? "";
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
