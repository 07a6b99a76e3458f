import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { topics } from "#db/schema/topics.ts";
import { topicTag } from "#features/taxonomy/tags.ts";
import { bringIn } from "#features/transfer/wordpress/bring-in.ts";
import { freeSlug } from "#features/transfer/wordpress/free-slug.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import { cleanSlug } from "#features/transfer/wordpress/rules/clean-slug.ts";
import { lineOf } from "#features/transfer/wordpress/rules/headline-of.ts";
import type { WxrPostTerm } from "#lib/wxr/wxr-entry.ts";

/** The topic of a tag, or of a category that a story bears besides its section. */
export async function ensureTopic(
  tx: Transaction,
  run: ImportRun,
  { domain, slug, name }: WxrPostTerm,
): Promise<number> {
  const externalId = `${domain}:${slug}`;
  const known = run.ensured.get(externalId);
  if (known !== undefined) return known;
  const term = (domain === "category" ? run.categories : run.tags).get(slug);
  const values = {
    name: lineOf(term?.name ?? name) || slug,
    description: lineOf(term?.description ?? ""),
  };
  const id = await bringIn(tx, run, {
    noun: "topic",
    externalId,
    title: values.name,
    values,
    makeAgain: true,
    read: (localId) => readTopic(tx, localId),
    match: () => findSame(tx, cleanSlug(slug, values.name), values.name),
    async insert() {
      const own = await freeSlug(tx, topics.slug, cleanSlug(slug, values.name));
      const [row] = await tx
        .insert(topics)
        .values({ ...values, slug: own })
        .returning({ id: topics.id });
      return row!.id;
    },
    async update(localId) {
      await tx.update(topics).set(values).where(eq(topics.id, localId));
    },
  });
  run.expiring.add(topicTag(id!));
  run.ensured.set(externalId, id!);
  return id!;
}

async function readTopic(tx: Transaction, id: number) {
  const { name, description } = topics;
  const [row] = await tx.select({ name, description }).from(topics).where(eq(topics.id, id));
  return row;
}

/** A topic here of the same name and address: the same subject. */
async function findSame(tx: Transaction, slug: string, name: string): Promise<number | undefined> {
  const [row] = await tx
    .select({ id: topics.id })
    .from(topics)
    .where(and(eq(topics.slug, slug), sql`lower(${topics.name}) = lower(${name})`));
  return row?.id;
}
