import { cache } from "react";
import { parseBody } from "#features/articles/body/schema.ts";
import { findPage } from "#features/pages/queries.ts";
import { pageTag } from "#features/pages/tags.ts";
import { dependsOn } from "#lib/render.ts";

/** A static page, or undefined. */
export const loadPage = cache(async (slug: string) => {
  const page = await findPage(slug);
  if (!page) return undefined;
  dependsOn(pageTag(page.id));
  return { ...page, body: parseBody(page.body) };
});
