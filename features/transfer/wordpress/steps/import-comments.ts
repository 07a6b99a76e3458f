import { eq, inArray } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { comments } from "#db/schema/comments.ts";
import { commentsTag } from "#features/comments/tags.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import type { ImportedRow } from "#features/transfer/wordpress/imported-rows.ts";
import type { Outcome } from "#features/transfer/wordpress/report/import-fact.ts";
import { byLevel } from "#features/transfer/wordpress/rules/by-level.ts";
import { commentStatus } from "#features/transfer/wordpress/rules/comment-status.ts";
import { commentText } from "#features/transfer/wordpress/rules/comment-text.ts";
import { contentHash } from "#features/transfer/wordpress/rules/content-hash.ts";
import { lineOf } from "#features/transfer/wordpress/rules/headline-of.ts";
import { postTime } from "#features/transfer/wordpress/rules/post-time.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";
import type { WxrComment, WxrEntry, WxrPost } from "#lib/wxr/wxr-entry.ts";

/** Comments, parents before replies: public only where approved is exactly `1`; no network addresses (I11). */
export const importComments: Step = {
  name: "comments",
  pass: "stories",
  wants: hasComments,
  async take(tx, run, entry) {
    if (!hasComments(entry)) return;
    const wanted = entry.comments.filter((comment) => isWanted(run, entry, comment));
    const story = run.inHand;
    if (story?.noun !== "story" || wanted.length === 0) return;
    await bringComments(tx, run, { post: entry, articleId: story.id, wanted });
  },
};

function hasComments(entry: WxrEntry): entry is WxrPost {
  return entry.type === "post" && entry.comments.length > 0;
}

function isWanted(run: ImportRun, post: WxrPost, comment: WxrComment): boolean {
  const reason = run.inHand?.noun === "story" ? commentStatus(comment).reason : leftWith(post);
  if (reason) tell(run, comment, "skipped", reason);
  return reason === undefined;
}

function leftWith(post: WxrPost): string {
  return post.postType === "page"
    ? "on a page, where comments have no place"
    : "on something that was not brought in";
}

interface Thread {
  post: WxrPost;
  articleId: number;
  wanted: WxrComment[];
}

interface Written {
  comment: WxrComment;
  values: { authorName: string; text: string; status: "public" | "held" };
}

async function bringComments(
  tx: Transaction,
  run: ImportRun,
  { post, articleId, wanted }: Thread,
): Promise<void> {
  const known = await run.rows.findComments(
    tx,
    wanted.map(({ id }) => id),
  );
  await updateKnown(tx, run, { articleId, known, written: wanted.map(writtenOf) });
  const ids = new Map([...known].map(([externalId, row]) => [externalId, row.localId]));
  for (const level of byLevel(wanted)) {
    const arriving = level.filter(({ id }) => !known.has(id)).map(writtenOf);
    for (const entry of await insertLevel(tx, run, { articleId, arriving, ids })) ids.set(...entry);
  }
  tellHeld(run, post, wanted);
}

function writtenOf(comment: WxrComment): Written {
  const text = commentText(comment.content) || "(without words)";
  const authorName = lineOf(comment.author).slice(0, 200) || "Anonymous";
  const status = comment.approved === "1" ? "public" : "held";
  return { comment, values: { authorName, text, status } };
}

interface Level {
  articleId: number;
  arriving: Written[];
  /** Ids here by old id, of the levels above. */
  ids: Map<string, number>;
}

async function insertLevel(
  tx: Transaction,
  run: ImportRun,
  { articleId, arriving, ids }: Level,
): Promise<[string, number][]> {
  if (arriving.length === 0) return [];
  const rows = await tx
    .insert(comments)
    .values(
      arriving.map(({ comment, values }) => ({
        ...values,
        articleId,
        parentId: ids.get(comment.parentId) ?? null,
        authorEmail: comment.authorEmail.toLowerCase().slice(0, 254),
        reason: values.status === "held" ? "import" : "",
        createdAt: timeOf(run, comment),
      })),
    )
    .returning({ id: comments.id });
  const pairs = arriving.map(({ comment }, index): [string, number] => [
    comment.id,
    rows[index]!.id,
  ]);
  const remembered = arriving.map(({ comment, values }, index) => ({
    externalId: comment.id,
    localId: rows[index]!.id,
    contentHash: contentHash(values),
  }));
  await run.rows.remember(tx, "comment", ...remembered);
  for (const { comment } of arriving) tell(run, comment, "created");
  run.expiring.add(commentsTag(articleId));
  return pairs;
}

function timeOf(run: ImportRun, comment: WxrComment): Date {
  return postTime({ gmt: comment.dateGmt, local: comment.date, timeZone: run.timeZone }) ?? run.now;
}

interface KnownComments {
  articleId: number;
  known: Map<string, ImportedRow>;
  written: Written[];
}

/** Comments of an earlier run: changed where the file changed them and nobody here decided about them since. */
async function updateKnown(
  tx: Transaction,
  run: ImportRun,
  { articleId, known, written }: KnownComments,
): Promise<void> {
  const again = written.filter(({ comment }) => known.has(comment.id));
  if (again.length === 0) return;
  const here = await readComments(
    tx,
    [...known.values()].map(({ localId }) => localId),
  );
  for (const { comment, values } of again) {
    const row = known.get(comment.id) as ImportedRow;
    const outcome = outcomeOf(row, contentHash(values), here.get(row.localId));
    tell(run, comment, outcome, outcome === "kept" ? "decided or edited here" : undefined);
    if (outcome !== "updated") continue;
    await tx.update(comments).set(values).where(eq(comments.id, row.localId));
    await run.rows.remember(tx, "comment", {
      externalId: comment.id,
      localId: row.localId,
      contentHash: contentHash(values),
    });
    run.expiring.add(commentsTag(articleId));
  }
}

function outcomeOf(row: ImportedRow, hash: string, here: Written["values"] | undefined): Outcome {
  if (row.contentHash === hash) return "unchanged";
  return here && contentHash(here) === row.contentHash ? "updated" : "kept";
}

async function readComments(
  tx: Transaction,
  ids: number[],
): Promise<Map<number, Written["values"]>> {
  const { id, authorName, text, status } = comments;
  const rows = await tx
    .select({ id, authorName, text, status })
    .from(comments)
    .where(inArray(comments.id, ids));
  return new Map(rows.map(({ id: localId, ...values }) => [localId, values as Written["values"]]));
}

function tellHeld(run: ImportRun, post: WxrPost, wanted: WxrComment[]): void {
  for (const { id, approved } of wanted) {
    if (approved !== "1") run.tell({ about: "heldComment", id, address: post.link || post.id });
  }
}

function tell(run: ImportRun, { id, author }: WxrComment, outcome: Outcome, reason?: string): void {
  run.tell({
    about: "outcome",
    noun: "comment",
    outcome,
    id,
    title: author,
    ...(reason && { reason }),
  });
}
