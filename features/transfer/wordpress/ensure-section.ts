import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { sectionTag } from "#features/taxonomy/tags.ts";
import { bringIn } from "#features/transfer/wordpress/bring-in.ts";
import { freeTopSlug } from "#features/transfer/wordpress/free-slug.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import { cleanSlug } from "#features/transfer/wordpress/rules/clean-slug.ts";
import { lineOf } from "#features/transfer/wordpress/rules/headline-of.ts";

/** Where stories without a category stand, as in WordPress. */
export const NO_CATEGORY = { domain: "category", slug: "uncategorized", name: "Uncategorized" };

/** The section of a category, made with those above it where it is not here yet. A tree that bites its tail is cut. */
export async function ensureSection(
  tx: Transaction,
  run: ImportRun,
  slug: string,
  below: string[] = [],
): Promise<number> {
  const known = run.ensured.get(slug);
  if (known !== undefined) return known;
  const term = run.categories.get(slug);
  const parentSlug = term?.parentSlug ?? "";
  const hasParent = parentSlug !== "" && parentSlug !== slug && !below.includes(parentSlug);
  const parentId = hasParent ? await ensureSection(tx, run, parentSlug, [...below, slug]) : null;
  const name = lineOf(term?.name ?? "") || slug;
  const id = await bringSection(tx, run, {
    slug,
    name,
    description: lineOf(term?.description ?? ""),
    parentId,
  });
  run.ensured.set(slug, id);
  return id;
}

interface Category {
  slug: string;
  name: string;
  description: string;
  parentId: number | null;
}

async function bringSection(
  tx: Transaction,
  run: ImportRun,
  { slug, ...values }: Category,
): Promise<number> {
  const id = await bringIn(tx, run, {
    noun: "section",
    externalId: slug,
    title: values.name,
    values,
    makeAgain: true,
    read: (localId) => readSection(tx, localId),
    match: () => findSame(tx, cleanSlug(slug, values.name), values.name),
    async insert() {
      const own = await freeTopSlug(tx, cleanSlug(slug, values.name));
      const [row] = await tx
        .insert(sections)
        .values({ ...values, slug: own, position: afterTheLast() })
        .returning({ id: sections.id });
      return row!.id;
    },
    async update(localId) {
      await tx.update(sections).set(values).where(eq(sections.id, localId));
    },
  });
  run.expiring.add(sectionTag(id!));
  return id!;
}

/** What is brought in stands behind what the newsroom has. */
function afterTheLast() {
  return sql<number>`(select coalesce(max(position), 0) + 1 from sections)`;
}

async function readSection(tx: Transaction, id: number) {
  const { name, description, parentId } = sections;
  const [row] = await tx
    .select({ name, description, parentId })
    .from(sections)
    .where(eq(sections.id, id));
  return row;
}

/** A section here of the same name and address: the same department. */
async function findSame(tx: Transaction, slug: string, name: string): Promise<number | undefined> {
  const [row] = await tx
    .select({ id: sections.id })
    .from(sections)
    .where(and(eq(sections.slug, slug), sql`lower(${sections.name}) = lower(${name})`));
  return row?.id;
}
