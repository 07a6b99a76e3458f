import { eq, isNull, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { noteMentions, storyNotes } from "#db/schema/planning.ts";
import { settings } from "#db/schema/settings.ts";
import { staff, staffRoles } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor, RoleGrant } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { queueMail } from "#features/mail/queue-mail.ts";
import { letterToStaff } from "#features/people/letter-to-staff.ts";
import type { NoteInput } from "#features/planning/input.ts";
import { canNote } from "#features/planning/policy.ts";
import { findMentions } from "#features/planning/rules.ts";
import { storyFacts } from "#features/planning/story-facts.ts";
import { planUrl } from "#features/planning/urls.ts";
import { type LockedArticle, lockArticle } from "#features/revisions/lock-article.ts";
import { canSeeStory } from "#features/revisions/policy.ts";
import { cleanText } from "#lib/clean-text.ts";
import { Forbidden } from "#lib/errors.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

/** Writes a note about a story, and tells by mail whoever is named in it and may see the story. */
export function addNote(actor: Actor, { articleId, text }: NoteInput): Promise<{ noteId: number }> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canNote(actor, storyFacts(article)));
    if (!isStaff(actor)) throw new Forbidden("staff");
    const [note] = await tx
      .insert(storyNotes)
      .values({ articleId, text: cleanText(text), createdBy: actor.staffId })
      .returning({ id: storyNotes.id });
    const noteId = note!.id;
    const people = await listPeople(tx);
    const writer = people.find(({ id }) => id === actor.staffId);
    const mentioned = findMentions(text, people).filter(
      (person) => person.id !== actor.staffId && maySee(person, article),
    );
    if (mentioned.length > 0) {
      await tx.insert(noteMentions).values(mentioned.map(({ id }) => ({ noteId, staffId: id })));
    }
    for (const { email } of mentioned) {
      await mailMention(tx, { email, noteId, text, article, writer: writer?.name ?? "" });
    }
    const subject = { kind: "article", id: articleId };
    const after = { noteId, mentions: mentioned.map(({ id }) => id) };
    await recordAudit(tx, actor, "article.note", subject, { after });
    return { noteId };
  });
}

interface Person {
  id: number;
  name: string;
  email: string;
  roles: RoleGrant[];
}

function listPeople(tx: Transaction): Promise<Person[]> {
  return tx
    .select({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      roles: sql<RoleGrant[]>`coalesce((select jsonb_agg(jsonb_build_object(
        'role', role, 'sectionId', section_id))
        from ${staffRoles} where staff_roles.staff_id = staff.id), '[]'::jsonb)`,
    })
    .from(staff)
    .where(isNull(staff.disabledAt));
}

function maySee({ id, roles }: Person, article: LockedArticle): boolean {
  return canSeeStory({ kind: "staff", staffId: id, roles }, storyFacts(article));
}

interface Mention {
  email: string;
  noteId: number;
  text: string;
  article: LockedArticle;
  writer: string;
}

async function mailMention(tx: Transaction, { email, noteId, text, article, writer }: Mention) {
  const [publication] = await tx
    .select({ name: settings.name })
    .from(settings)
    .where(eq(settings.id, 1));
  const headline = article.copy.headline || message("stories.untitled");
  const letter = await letterToStaff(publication!, {
    purpose: "story.mention",
    recipient: email,
    subject: message("mail.mention.subject", { writer, headline }),
    preview: headline,
    paragraphs: [message("mail.mention.text", { writer, headline }), text],
    button: {
      label: message("mail.mention.button"),
      url: new URL(`${planUrl(article.id)}#note-${noteId}`, siteAddress()).href,
    },
  });
  await queueMail(tx, letter);
}
