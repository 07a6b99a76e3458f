import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { comments } from "#db/schema/comments.ts";
import { deliveries, webhooks } from "#db/schema/deliveries.ts";
import { messages } from "#db/schema/newsletters.ts";
import { checklistItems, noteMentions, storyNotes } from "#db/schema/planning.ts";
import { passkeys, staff } from "#db/schema/staff.ts";
import { storyFilters } from "#db/schema/story-filters.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeSection, makeStory } from "#db/test/make-story.ts";
import { openSession } from "#features/auth/session.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { hashSecret } from "#lib/secret-token.ts";
import { recordWorld } from "#scripts/access/record-world.ts";

export type AccessWorld = Awaited<ReturnType<typeof accessWorld>>;

/** One of each thing that somebody could lay hands on, all of them in one section. */
export async function accessWorld(tx: Transaction) {
  const chief = await makeStaff(tx, "administrator");
  const person = await makeStaff(tx, "writer");
  const colleague = await makeStaff(tx, "writer");
  await tx.update(staff).set({ passwordHash: "x" });
  const invited = await makeStaff(tx, "writer");
  const draft = await makeStory(tx, colleague);
  const inSection = { sectionId: draft.section.id };
  const ownDraft = await makeStory(tx, person, inSection);
  const live = await makeStory(tx, colleague, inSection);
  const { articleId: liveId } = live;
  await publishArticle(chief, { articleId: liveId, seenVersion: 1, slug: "", material: false });
  return {
    personId: person.staffId,
    colleagueId: colleague.staffId,
    invitedId: invited.staffId,
    sectionId: draft.section.id,
    otherSectionId: (await makeSection(tx)).id,
    draftId: draft.articleId,
    ownDraftId: ownDraft.articleId,
    liveId,
    ...(await recordWorld(tx)),
    jobId: await failedJob(tx),
    ...(await waysIn(tx, colleague.staffId)),
    ownFilterId: await keptFilter(tx, person.staffId),
    filterId: await keptFilter(tx, colleague.staffId),
    ...(await smallThings(tx, liveId)),
    ...(await plannedThings(tx, draft.articleId, person.staffId)),
  };
}

/** Something to do for a story, and a note about it that names somebody. */
async function plannedThings(tx: Transaction, articleId: number, staffId: number) {
  const [item] = await tx
    .insert(checklistItems)
    .values({ articleId, text: "Ask", position: 1 })
    .returning({ id: checklistItems.id });
  const [note] = await tx
    .insert(storyNotes)
    .values({ articleId, text: "Who asks?" })
    .returning({ id: storyNotes.id });
  await tx.insert(noteMentions).values({ noteId: note!.id, staffId });
  const dueAt = new Date("2089-01-01T10:00:00Z");
  await tx.update(articles).set({ dueAt }).where(eq(articles.id, articleId));
  return { itemId: item!.id, noteId: note!.id };
}

async function smallThings(tx: Transaction, articleId: number) {
  const said = { authorName: "Ada", authorEmail: "ada@example.org", text: "Words." };
  const [comment] = await tx
    .insert(comments)
    .values({ articleId, status: "held", ...said })
    .returning({ id: comments.id });
  const [webhook] = await tx
    .insert(webhooks)
    .values({ url: "https://example.org/hook", secret: "x", events: ["article.published"] })
    .returning({ id: webhooks.id });
  const [delivery] = await tx
    .insert(deliveries)
    .values({
      ...{ key: "k", channel: "websub" as const, target: "https://hub.example/" },
      ...{ event: "article.published", payload: {}, status: "failed" as const },
    })
    .returning({ id: deliveries.id });
  const [mail] = await tx
    .insert(messages)
    .values({
      ...{ purpose: "test", recipient: "ada@example.org", subject: "S", text: "T", html: "H" },
      messageId: "<x@example.org>",
    })
    .returning({ id: messages.id });
  return {
    commentId: comment!.id,
    webhookId: webhook!.id,
    deliveryId: delivery!.id,
    messageId: mail!.id,
  };
}

async function keptFilter(tx: Transaction, staffId: number): Promise<number> {
  const [filter] = await tx
    .insert(storyFilters)
    .values({ staffId, name: "Drafts", query: { stage: "draft" } })
    .returning({ id: storyFilters.id });
  return filter!.id;
}

async function waysIn(tx: Transaction, staffId: number) {
  const sessionId = hashSecret(await openSession(tx, staffId, "Browser"));
  const key = { credentialId: "c", publicKey: "k", name: "Laptop" };
  const [passkey] = await tx
    .insert(passkeys)
    .values({ staffId, ...key })
    .returning({ id: passkeys.id });
  return { sessionId, passkeyId: passkey!.id };
}

async function failedJob(tx: Transaction): Promise<string> {
  await enqueue(tx, "mail.send", { messageId: 900_000_000_001 });
  const { rows } = await tx.execute<{ id: string }>(sql`update pgboss.job
    set state = 'failed', completed_on = now() where name = 'mail.send' returning id`);
  return rows[0]!.id;
}
