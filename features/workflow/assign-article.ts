import { and, eq, isNull } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { settings } from "#db/schema/settings.ts";
import { staff } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { queueMail } from "#features/mail/queue-mail.ts";
import { letterToStaff } from "#features/people/letter-to-staff.ts";
import { planUrl } from "#features/planning/urls.ts";
import { type LockedArticle, lockArticle } from "#features/revisions/lock-article.ts";
import type { AssignInput } from "#features/workflow/input.ts";
import { canAssign } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { Invalid } from "#lib/errors.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

/** Gives a story to somebody, or to nobody. A pitch that is given to somebody is assigned. */
export function assignArticle(actor: Actor, { articleId, assigneeId }: AssignInput): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canAssign(actor, publishedFacts(article), assigneeId));
    if (article.assigneeId === assigneeId) return;
    const assignee = assigneeId === null ? undefined : await findAssignee(tx, assigneeId);
    const stage = nextStage(article.stage, assigneeId);
    await tx.update(articles).set({ assigneeId, stage }).where(eq(articles.id, articleId));
    await recordAudit(
      tx,
      actor,
      "article.assign",
      { kind: "article", id: articleId },
      {
        before: { assigneeId: article.assigneeId, stage: article.stage },
        after: { assigneeId, stage },
      },
    );
    const isOneself = isStaff(actor) && actor.staffId === assigneeId;
    if (assignee && !isOneself) await mailAssignment(tx, assignee, article);
  });
}

async function findAssignee(tx: Transaction, staffId: number): Promise<{ email: string }> {
  const [person] = await tx
    .select({ email: staff.email })
    .from(staff)
    .where(and(eq(staff.id, staffId), isNull(staff.disabledAt)));
  if (!person) throw new Invalid([{ field: "assigneeId", key: "form.choose" }]);
  return person;
}

async function mailAssignment(tx: Transaction, { email }: { email: string }, story: LockedArticle) {
  const [publication] = await tx.select({ name: settings.name }).from(settings);
  const headline = story.copy.headline || message("stories.untitled");
  const letter = await letterToStaff(publication!, {
    purpose: "story.assigned",
    recipient: email,
    subject: message("mail.assigned.subject", { headline }),
    preview: headline,
    paragraphs: [message("mail.assigned.text", { headline })],
    button: {
      label: message("mail.assigned.button"),
      url: new URL(planUrl(story.id), siteAddress()).href,
    },
  });
  await queueMail(tx, letter);
}

function nextStage<Stage extends string>(stage: Stage, assigneeId: number | null) {
  if (stage === "pitch" && assigneeId !== null) return "assigned" as const;
  return stage;
}
