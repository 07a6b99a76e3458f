import { inArray } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "#db/client.ts";
import { authors } from "#db/schema/authors.ts";
import { sections } from "#db/schema/sections.ts";
import { topics } from "#db/schema/topics.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { sectionUrl, topicUrl } from "#features/taxonomy/urls.ts";
import { addRedirects } from "#features/transfer/wordpress/add-redirects.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import { numberedPath } from "#features/transfer/wordpress/rules/old-paths.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";

/** `/category/…`, `/tag/…` and `/author/…` lead to the lists that took their place (I14). */
export const keepListingAddresses: Step = {
  name: "listing addresses",
  pass: "stories",
  async finish(run, write) {
    await write({ noun: "section", id: "addresses" }, (tx) => lead(tx, run, categoryPaths(run)));
    await write({ noun: "topic", id: "addresses" }, (tx) => lead(tx, run, tagPaths(run)));
    await write({ noun: "author", id: "addresses" }, (tx) => lead(tx, run, authorPaths(run)));
  },
};

interface Lists {
  table: PgTable & { id: PgColumn; slug: PgColumn };
  url: (row: { slug: string }) => string;
  /** Old paths with the row here that each stands for. */
  paths: { path: string; id: number | undefined }[];
}

function categoryPaths(run: ImportRun): Lists {
  const paths = run.categories.slugs().flatMap((slug) => {
    const id = run.rows.find("section", slug)?.localId;
    const paths = [slug, withParents(run, slug)].map((part) => oldPath(run, "category", part));
    const number = run.categories.get(slug)?.id;
    if (number) paths.push(numberedPath(run.site, "cat", number));
    return paths.map((path) => ({ path, id }));
  });
  return { table: sections, url: sectionUrl, paths };
}

/** WordPress puts the slugs of the categories above before a category's own. */
function withParents({ categories }: ImportRun, slug: string): string {
  const path = [slug];
  for (let parent = categories.get(slug)?.parentSlug; parent; ) {
    if (path.includes(parent)) break;
    path.unshift(parent);
    parent = categories.get(parent)?.parentSlug;
  }
  return path.join("/");
}

function tagPaths(run: ImportRun): Lists {
  const paths = run.tags.slugs().flatMap((slug) => {
    const id = run.rows.find("topic", `post_tag:${slug}`)?.localId;
    return [oldPath(run, "tag", slug), numberedPath(run.site, "tag", slug)].map((path) => ({
      path,
      id,
    }));
  });
  return { table: topics, url: topicUrl, paths };
}

function authorPaths(run: ImportRun): Lists {
  const paths = [...run.people.values()].map(({ key, nicename }) => {
    const id = run.rows.find("author", key)?.localId;
    return { path: oldPath(run, "author", nicename), id };
  });
  return { table: authors, url: authorUrl, paths };
}

function oldPath({ site }: ImportRun, base: string, slug: string): string {
  try {
    return decodeURI(`${site.basePath}/${base}/${slug}`);
  } catch {
    return `${site.basePath}/${base}/${slug}`;
  }
}

async function lead(tx: Transaction, run: ImportRun, { table, url, paths }: Lists): Promise<void> {
  const ids = [...new Set(paths.map(({ id }) => id).filter((id) => id !== undefined))];
  if (ids.length === 0) return;
  const rows = await tx
    .select({ id: table.id, slug: table.slug })
    .from(table)
    .where(inArray(table.id, ids));
  const targets = new Map(rows.map((row) => [row.id as number, url({ slug: row.slug as string })]));
  const wanted = paths.flatMap(({ path, id }) => {
    const target = id === undefined ? undefined : targets.get(id);
    return target ? [{ path, target }] : [];
  });
  await addRedirects(tx, run, wanted);
}
