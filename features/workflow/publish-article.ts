import { eq, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { nowForCursors } from "#db/columns.ts";
import { expire } from "#db/expire.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { makeLive } from "#features/articles/make-live.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { recordMove } from "#features/redirects/record-move.ts";
import { changedFields, contentOf } from "#features/revisions/content.ts";
import { keepRevision } from "#features/revisions/keep-revision.ts";
import { type LockedArticle, lockArticle } from "#features/revisions/lock-article.ts";
import { chooseSlug } from "#features/workflow/choose-slug.ts";
import { dropPlannedChange } from "#features/workflow/drop-planned-change.ts";
import { findPlannedChange } from "#features/workflow/find-planned-change.ts";
import type { PublishInput } from "#features/workflow/input.ts";
import { canPublish } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { refuseBlocked } from "#features/workflow/refuse-blocked.ts";
import { Conflict } from "#lib/errors.ts";

export interface Publication {
  articleId: number;
  slug: string;
  section: { slug: string };
}

/** Makes the working copy the live version. The same request sent again changes nothing and answers the same. */
export function publishArticle(actor: Actor, input: PublishInput): Promise<Publication> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, input.articleId);
    authorize(canPublish(actor, publishedFacts(article)));
    if (article.copy.version !== input.seenVersion) throw new Conflict("story.stale");
    const slug = await chooseSlug(tx, article, input.slug);
    const isPlanned = (await findPlannedChange(article.id, tx)) !== undefined;
    if (!isPlanned && (await isPublished(tx, article, slug)))
      return publicationOf(article, slug, article.section);
    await refuseBlocked(tx, actor, article);
    await dropPlannedChange(tx, actor, article.id);
    const before = await articleExpiryTags(tx, article.id);
    const revisionId = await keepRevision(tx, article.id, {
      ...article.copy,
      savedBy: isStaff(actor) ? actor.staffId : null,
      reason: "published",
    });
    await tx
      .update(articles)
      .set(marks(article, slug, input.material))
      .where(eq(articles.id, article.id));
    await makeLive(tx, { articleId: article.id, revisionId });
    const published = publicationOf(article, slug, await findSection(tx, article.copy.sectionId));
    if (article.section) await recordMove(tx, addresses(article, article.section, published));
    await recordAudit(
      tx,
      actor,
      "article.publish",
      { kind: "article", id: article.id },
      {
        before: { revisionId: article.liveRevisionId, slug: article.slug, stage: article.stage },
        after: { revisionId, slug, stage: "live" },
      },
    );
    await enqueue(tx, "article.published", { articleId: article.id });
    await expire(tx, ...before, ...(await articleExpiryTags(tx, article.id)));
    return published;
  });
}

async function isPublished(tx: Transaction, article: LockedArticle, slug: string) {
  if (article.stage !== "live" || article.liveRevisionId === null || slug !== article.slug) {
    return false;
  }
  const [live] = await tx.select().from(revisions).where(eq(revisions.id, article.liveRevisionId));
  return live !== undefined && changedFields(contentOf(live), contentOf(article.copy)).length === 0;
}

/** A story that was to come out later has no date yet that readers know; it gets this one. */
function marks({ stage }: LockedArticle, slug: string, material: boolean) {
  return {
    slug,
    ...(material && { changedAt: sql`now()` }),
    ...(stage === "scheduled" && { publishedAt: nowForCursors }),
  };
}

async function findSection(tx: Transaction, sectionId: number | null) {
  if (sectionId === null) return undefined;
  const [section] = await tx
    .select({ slug: sections.slug })
    .from(sections)
    .where(eq(sections.id, sectionId));
  return section;
}

function publicationOf(
  article: LockedArticle,
  slug: string,
  section: { slug: string } | undefined,
): Publication {
  return { articleId: article.id, slug, section: { slug: section?.slug ?? "" } };
}

function addresses(article: LockedArticle, section: { slug: string }, published: Publication) {
  return { from: articleUrl({ slug: article.slug, section }), to: articleUrl(published) };
}
