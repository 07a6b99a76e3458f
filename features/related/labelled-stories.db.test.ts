import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { parse } from "yaml";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { inSections } from "#features/articles/listing.ts";
import { findArticleAt, listPage } from "#features/articles/queries.ts";
import { listRelated } from "#features/related/queries.ts";
import { readStories } from "#features/search/read-stories.ts";
import { ago } from "#features/transfer/demonstration/ago.ts";
import { readContent } from "#features/transfer/demonstration/read-content.ts";
import { markdownToBody } from "#features/transfer/markdown/markdown-to-body.ts";

/** Related stories at the end of a page (components/articles/related-grid.tsx). */
const SHOWN = 4;

/** A labelled story; those of the demonstration have their words there. */
interface Labelled {
  slug: string;
  related: string[];
  headline?: string;
  standfirst: string;
  section: string;
  series?: string;
  topics: string[];
  published: string;
  text: string;
}

test("A8: of four related stories at least 70 % are those that a person chose, more than of the latest in the section", async ({
  tx,
  annotate,
}) => {
  const labelled = await readLabels();
  expect(labelled).toHaveLength(60);
  await publish(tx, labelled);
  const ours: number[] = [];
  const latest: number[] = [];
  for (const { slug, related } of labelled) {
    const story = (await findArticleAt(slug))!;
    const precision = (shown: { slug: string }[]) =>
      shown.filter((card) => related.includes(card.slug)).length / SHOWN;
    ours.push(
      precision(
        await listRelated(
          {
            id: story.id,
            language: story.language,
            sectionId: story.section.id,
            seriesId: story.series?.id ?? null,
            topicIds: story.topics.map(({ id }) => id),
            authorIds: story.bylines.map(({ id }) => id),
            pinnedIds: [],
            linkedSlugs: [],
          },
          SHOWN,
        ),
      ),
    );
    const versions = [slug, ...story.translations.map((version) => version.slug)];
    const { items } = await listPage(inSections([story.section.id]), { limit: SHOWN + 3 });
    latest.push(precision(items.filter((card) => !versions.includes(card.slug)).slice(0, SHOWN)));
  }
  const measured = { ours: mean(ours), latestInSection: mean(latest) };
  await annotate(`precision@4: ${JSON.stringify(measured)}`);
  expect(measured.ours).toBeGreaterThanOrEqual(0.7);
  expect(measured.ours).toBeGreaterThan(measured.latestInSection + 0.2);
});

async function readLabels(): Promise<Labelled[]> {
  return parse(await readFile(join(import.meta.dirname, "test/labelled-stories.yaml"), "utf8"));
}

/** All stories of the demonstration and the others of the labels, read for their words as the worker does. */
async function publish(tx: Transaction, labelled: Labelled[]): Promise<void> {
  const content = await readContent();
  const place = {
    sections: await ids(tx, sections, content.sections),
    series: await ids(tx, series, content.series),
    topics: await ids(tx, topics, content.topics),
    authors: await ids(tx, authors, content.authors),
  };
  const now = new Date();
  const added = new Map<string, number>();
  const others = labelled.filter(({ headline }) => headline !== undefined);
  for (const story of [...content.articles, ...others]) {
    const id = await addLiveArticle(tx, {
      slug: story.slug,
      language: "language" in story ? story.language : "en",
      headline: story.headline!,
      standfirst: story.standfirst,
      body: markdownToBody(story.text, { media: () => undefined }),
      sectionId: place.sections.get(story.section)!,
      seriesId: place.series.get(story.series ?? "") ?? null,
      topicIds: story.topics.map((name) => place.topics.get(name)!),
      bylines:
        "authors" in story
          ? story.authors.map(({ author, role }) => ({
              authorId: place.authors.get(author)!,
              role,
            }))
          : [],
      publishedAt: ago(now, story.published),
    });
    added.set(story.slug, id);
    if ("retracted" in story && story.retracted)
      await tx.update(articles).set({ unlistedAt: now }).where(eq(articles.id, id));
  }
  for (const { slug, translationOf } of content.articles)
    if (translationOf)
      await tx
        .update(articles)
        .set({ translationOf: added.get(translationOf)! })
        .where(eq(articles.id, added.get(slug)!));
  await readStories(tx, [...added.values()]);
}

async function ids(
  tx: Transaction,
  table: typeof sections | typeof series | typeof topics | typeof authors,
  rows: { slug: string; name: string }[],
): Promise<Map<string, number>> {
  const made = await tx
    .insert(table)
    .values(rows.map(({ slug, name }) => ({ slug, name })))
    .returning({ id: table.id, slug: table.slug });
  return new Map(made.map(({ id, slug }) => [slug, id]));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
