import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { pages } from "#db/schema/pages.ts";
import { pageTag } from "#features/pages/tags.ts";
import { pageUrl } from "#features/pages/urls.ts";
import { bringIn } from "#features/transfer/wordpress/bring-in.ts";
import { convertBody } from "#features/transfer/wordpress/convert-body.ts";
import { freeTopSlug } from "#features/transfer/wordpress/free-slug.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import { cleanSlug } from "#features/transfer/wordpress/rules/clean-slug.ts";
import { headlineOf } from "#features/transfer/wordpress/rules/headline-of.ts";
import { postStatus } from "#features/transfer/wordpress/rules/post-status.ts";
import { feedTime, postTime } from "#features/transfer/wordpress/rules/post-time.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";
import type { WxrEntry, WxrPost } from "#lib/wxr/wxr-entry.ts";

/** Pages become static pages at the first level of addresses. One that readers could not open has no date here. */
export const importPages: Step = {
  name: "pages",
  pass: "stories",
  wants: isPage,
  async take(tx, run, entry) {
    if (!isPage(entry)) return;
    const when = postTime({ gmt: entry.dateGmt, local: entry.date, timeZone: run.timeZone });
    const status = postStatus({ ...entry, when, now: run.now });
    if (status.is === "skipped") {
      const { reason } = status;
      run.tell({
        about: "outcome",
        noun: "page",
        outcome: "skipped",
        id: entry.id,
        title: entry.title,
        reason,
      });
      return;
    }
    const isPublic = (status.stage === "live" || status.stage === "scheduled") && !status.locked;
    const published = when ?? feedTime(entry.pubDate) ?? run.now;
    const page = { post: entry, publishedAt: isPublic ? published : null };
    const id = await bringPage(tx, run, page);
    if (id !== undefined) run.inHand = { noun: "page", id, url: await publicUrl(tx, id) };
    const note = isPublic ? status.note : "not public there: not published here";
    if (note) run.tell({ about: "note", address: entry.link || entry.id, note });
  },
};

function isPage(entry: WxrEntry): entry is WxrPost {
  return entry.type === "post" && entry.postType === "page" && entry.id !== "";
}

interface PageToWrite {
  post: WxrPost;
  publishedAt: Date | null;
}

async function bringPage(tx: Transaction, run: ImportRun, { post, publishedAt }: PageToWrite) {
  const body = await convertBody(tx, run, post);
  const values = { title: headlineOf(post.title, body, post.slug), body };
  const changed = postTime({ gmt: post.modifiedGmt, local: post.modified, timeZone: run.timeZone });
  const changedAt = changed ?? publishedAt ?? run.now;
  return bringIn(tx, run, {
    noun: "page",
    externalId: post.id,
    title: values.title,
    values,
    facts: { slug: post.slug, date: post.date, isPublic: publishedAt !== null },
    makeAgain: false,
    read: (id) => readPage(tx, id),
    async insert() {
      const slug = await freeTopSlug(tx, cleanSlug(post.slug, values.title, `page-${post.id}`));
      const [row] = await tx
        .insert(pages)
        .values({ ...values, slug, publishedAt, changedAt })
        .returning({ id: pages.id });
      return row!.id;
    },
    async update(id) {
      await tx
        .update(pages)
        .set({ ...values, publishedAt, changedAt })
        .where(eq(pages.id, id));
      run.expiring.add(pageTag(id));
    },
  });
}

async function readPage(tx: Transaction, id: number) {
  const [row] = await tx
    .select({ title: pages.title, body: pages.body })
    .from(pages)
    .where(eq(pages.id, id));
  return row as { title: string; body: Awaited<ReturnType<typeof convertBody>> } | undefined;
}

async function publicUrl(tx: Transaction, id: number): Promise<string | undefined> {
  const [row] = await tx
    .select({ slug: pages.slug, publishedAt: pages.publishedAt })
    .from(pages)
    .where(eq(pages.id, id));
  return row?.publishedAt ? pageUrl(row) : undefined;
}
