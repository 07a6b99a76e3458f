import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { authorTag } from "#features/authors/tags.ts";
import { contentOf } from "#features/revisions/content.ts";
import { bringIn } from "#features/transfer/wordpress/bring-in.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import { type PostStatus, postStatus } from "#features/transfer/wordpress/rules/post-status.ts";
import { feedTime, postTime } from "#features/transfer/wordpress/rules/post-time.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";
import { storyContent } from "#features/transfer/wordpress/story-content.ts";
import {
  insertStory,
  type StoryToWrite,
  updateStory,
} from "#features/transfer/wordpress/story-to-write.ts";
import type { WxrEntry, WxrPost } from "#lib/wxr/wxr-entry.ts";

/** Posts become stories with a working copy and a revision; the published ones are live (I4, I5). */
export const importStories: Step = {
  name: "stories",
  pass: "stories",
  wants: isStory,
  async take(tx, run, entry) {
    if (!isStory(entry)) return;
    const times = timesOf(run, entry);
    const status = postStatus({ ...entry, when: times.published, now: run.now });
    if (status.is === "skipped") {
      const { reason } = status;
      run.tell({
        about: "outcome",
        noun: "story",
        outcome: "skipped",
        id: entry.id,
        title: entry.title,
        reason,
      });
      return;
    }
    tellNotes(run, entry, { status, times });
    const id = await bringStory(tx, run, { post: entry, status, times });
    if (id !== undefined) run.inHand = { noun: "story", id, url: await publicUrl(tx, id) };
  },
};

function isStory(entry: WxrEntry): entry is WxrPost {
  return entry.type === "post" && entry.postType === "post" && entry.id !== "";
}

interface Times {
  published: Date | undefined;
  changed: Date | undefined;
}

function timesOf({ timeZone }: ImportRun, post: WxrPost): Times {
  const written = postTime({ gmt: post.dateGmt, local: post.date, timeZone });
  const published = written ?? feedTime(post.pubDate);
  const changed = postTime({ gmt: post.modifiedGmt, local: post.modified, timeZone });
  return { published, changed: changed ?? published };
}

type Brought = Extract<PostStatus, { is: "brought" }>;

function tellNotes(
  run: ImportRun,
  post: WxrPost,
  { status, times }: { status: Brought; times: Times },
): void {
  const address = post.link || post.id;
  if (status.note) run.tell({ about: "note", address, note: status.note });
  if (status.locked)
    run.tell({
      about: "note",
      address,
      note: "protected by a password: its words are kept from readers",
    });
  if (!times.published && status.stage === "live")
    run.tell({ about: "note", address, note: "no date: dated today" });
}

interface Arriving {
  post: WxrPost;
  status: Brought;
  times: Times;
}

async function bringStory(tx: Transaction, run: ImportRun, { post, status, times }: Arriving) {
  const content = await storyContent(tx, run, post);
  const story: StoryToWrite = {
    content,
    status,
    oldSlug: post.slug,
    oldId: post.id,
    language: run.language,
    commentMode: post.commentStatus === "closed" ? "closed" : "premoderated",
    publishedAt: times.published ?? run.now,
    changedAt: times.changed ?? run.now,
  };
  const { slug, date, dateGmt, commentStatus } = post;
  const { stage, locked } = status;
  return bringIn(tx, run, {
    noun: "story",
    externalId: post.id,
    title: content.headline,
    values: content,
    facts: { slug, date, dateGmt, commentStatus, stage, locked },
    makeAgain: false,
    read: (id) => readContent(tx, id),
    insert: () => insertStory(tx, run, story),
    update: (id) => updateStory(tx, run, { id, story }),
    reasonToKeep: (id) => reasonToKeep(tx, id, status),
  }).then((id) => noteExpiry(run, id, content.bylines));
}

function noteExpiry(run: ImportRun, id: number | undefined, bylines: { authorId: number }[]) {
  for (const { authorId } of bylines) run.expiring.add(authorTag(authorId));
  return id;
}

async function readContent(tx: Transaction, articleId: number) {
  const [row] = await tx.select().from(workingCopies).where(eq(workingCopies.articleId, articleId));
  return row && contentOf(row);
}

/** What an editor published, withdrew or scheduled here is not undone by a file that says otherwise. */
async function reasonToKeep(
  tx: Transaction,
  id: number,
  status: Brought,
): Promise<string | undefined> {
  const [row] = await tx
    .select({ stage: articles.stage })
    .from(articles)
    .where(eq(articles.id, id));
  if (row?.stage === "retracted") return "retracted here";
  if (row?.stage === "live" && status.stage !== "live")
    return `live here, ${status.stage} in the file`;
  return undefined;
}

async function publicUrl(tx: Transaction, id: number): Promise<string | undefined> {
  const [row] = await tx
    .select({ slug: articles.slug, stage: articles.stage, section: sections.slug })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, id));
  if (row?.stage !== "live" || !row.section) return undefined;
  return articleUrl({ slug: row.slug, section: { slug: row.section } });
}
