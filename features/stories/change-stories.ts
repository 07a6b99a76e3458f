import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { workingCopies } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import { topics } from "#db/schema/topics.ts";
import type { Actor } from "#features/auth/actor.ts";
import { type Content, contentOf } from "#features/revisions/content.ts";
import { saveWorkingCopy } from "#features/revisions/save-working-copy.ts";
import type { ChangeStoriesInput } from "#features/stories/input.ts";
import { assignArticle } from "#features/workflow/assign-article.ts";
import { moveArticle } from "#features/workflow/move-article.ts";
import { getStory } from "#features/workflow/queries.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "#lib/errors.ts";

/** A story that was not changed, or not wholly, and why: a key of the messages. */
export interface RefusedStory {
  id: number;
  headline: string;
  key: string;
}

export interface ChangedStories {
  changed: number;
  refused: RefusedStory[];
}

/**
 * Does the same to each of several stories, by the verb that does it to one: every row is judged by itself, and what
 * one is refused holds up no other. What a story was given before its refusal stays.
 */
export async function changeStories(
  actor: Actor,
  { ids, ...change }: ChangeStoriesInput,
): Promise<ChangedStories> {
  await refuseUnknown(change);
  const refused: RefusedStory[] = [];
  for (const id of new Set(ids)) {
    const key = await changeStory(actor, id, change);
    if (key) refused.push({ id, headline: await findHeadline(actor, id), key });
  }
  return { changed: new Set(ids).size - refused.length, refused };
}

type Change = Omit<ChangeStoriesInput, "ids">;

async function refuseUnknown({ toSectionId, addTopicId }: Change): Promise<void> {
  if (toSectionId && !(await exists(sections, toSectionId))) {
    throw new Invalid([{ field: "toSectionId", key: "form.choose" }]);
  }
  if (addTopicId && !(await exists(topics, addTopicId))) {
    throw new Invalid([{ field: "addTopicId", key: "form.choose" }]);
  }
}

async function exists(table: typeof sections | typeof topics, id: number): Promise<boolean> {
  return (await db().select({ id: table.id }).from(table).where(eq(table.id, id))).length > 0;
}

/** Why it was refused; undefined where it was done. */
async function changeStory(actor: Actor, articleId: number, change: Change) {
  const { to, toSectionId, toAssignee, addTopicId } = change;
  try {
    if (toSectionId || addTopicId) {
      await changeCopy(actor, articleId, (copy) => ({
        ...copy,
        sectionId: toSectionId ?? copy.sectionId,
        topicIds: addTopicId ? [...new Set([...copy.topicIds, addTopicId])] : copy.topicIds,
      }));
    }
    if (toAssignee) {
      const assigneeId = toAssignee === "nobody" ? null : toAssignee;
      await assignArticle(actor, { articleId, assigneeId });
    }
    if (to) await moveArticle(actor, { articleId, to });
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

async function changeCopy(actor: Actor, articleId: number, change: (copy: Content) => Content) {
  const isThis = eq(workingCopies.articleId, articleId);
  const [copy] = await db().select().from(workingCopies).where(isThis);
  if (!copy) throw new NotFound("article");
  const content = change(contentOf(copy));
  await saveWorkingCopy(actor, { articleId, seenVersion: copy.version, content });
}

function reasonOf(error: unknown): string {
  if (error instanceof Forbidden) return "stories.forbidden";
  if (error instanceof NotFound) return "stories.gone";
  if (error instanceof Conflict) return error.message;
  if (error instanceof Invalid) return error.issues[0]!.key;
  throw error;
}

/** Nothing is told of a story that the actor may not see. */
function findHeadline(actor: Actor, articleId: number): Promise<string> {
  return getStory(actor, articleId).then(
    ({ copy }) => copy.headline,
    () => "",
  );
}
