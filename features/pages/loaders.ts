import { cache } from "react";
import { parseBody } from "#features/articles/body/schema.ts";
import { canManagePages } from "#features/pages/policy.ts";
import { findPage, findPageById, listPages, listPublishedSlugs } from "#features/pages/queries.ts";
import { pageTag } from "#features/pages/tags.ts";
import { deskPagesUrl, pageUrl } from "#features/pages/urls.ts";
import { loadRecord, requireManager } from "#features/records/loaders.ts";
import { getSettings } from "#features/settings/queries.ts";
import type { Policies } from "#features/settings/structured-publisher.ts";
import { siteTag } from "#features/settings/tags.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { keep } from "#lib/keep.ts";
import { dependsOn } from "#lib/render.ts";
import { siteAddress } from "#lib/site-address.ts";

/** Static pages that say how the publication works, and what schema.org calls them. */
const POLICIES = {
  ethics: "ethicsPolicy",
  "corrections-policy": "correctionsPolicy",
  masthead: "masthead",
} as const satisfies Record<string, keyof Policies>;

/** A static page, or undefined. */
export const loadPage = cache(async (slug: string) => {
  const page = await findPage(slug);
  if (!page) return undefined;
  dependsOn(pageTag(page.id));
  return { ...page, body: parseBody(page.body) };
});

/** The publication and the addresses of those of its policies that are published. */
export async function loadPublisher() {
  const [{ settings }, slugs] = await Promise.all([
    loadSite(),
    keep("policies", [siteTag()], () => listPublishedSlugs(Object.keys(POLICIES))),
  ]);
  const policies: Policies = {};
  for (const [slug, policy] of Object.entries(POLICIES)) {
    if (slugs.includes(slug)) policies[policy] = new URL(pageUrl({ slug }), siteAddress()).href;
  }
  return { ...settings, policies };
}

/** Static pages at the desk. */
export async function loadDeskPages() {
  await requireManager(deskPagesUrl(), canManagePages);
  const [rows, { timeZone }] = await Promise.all([listPages(), getSettings()]);
  return { pages: rows, timeZone };
}

/** One page at the desk, null for a new one, with the publication's language. */
export async function loadDeskPage(part: string) {
  await requireManager(deskPagesUrl(), canManagePages);
  const [page, { language }] = await Promise.all([loadRecord(part, findPageById), getSettings()]);
  return { page, language };
}
