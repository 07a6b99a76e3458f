import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import type { Finding } from "#features/finder/finding.ts";
import { type FoundName, findNames, findStories } from "#features/finder/queries.ts";
import { pageUrl } from "#features/pages/urls.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { storiesUrl } from "#features/stories/urls.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { cleanLine } from "#lib/clean-text.ts";
import { message } from "#lib/messages/message.ts";

const LONGEST = 100;

/** Everything at the desk that fits what was typed, of what the actor may see. Nothing for no words. */
export async function findAtDesk(actor: Actor, typed: string): Promise<Finding[]> {
  authorize(isStaff(actor));
  const words = cleanLine(typed).slice(0, LONGEST).trim();
  if (words === "") return [];
  const [stories, names] = await Promise.all([findStories(actor, words), findNames(words)]);
  return [
    ...stories.map(({ id, headline, stage }) => ({
      kind: "story" as const,
      name: headline || message("stories.untitled"),
      detail: message(`stage.${stage}`),
      url: storyUrl(id),
    })),
    ...names.map((found) => ({
      kind: found.kind,
      name: found.name,
      detail: found.slug,
      url: urlOf(found),
    })),
  ];
}

function urlOf({ kind, id, slug }: FoundName): string {
  switch (kind) {
    case "author":
      return storiesUrl({ authorId: String(id) });
    case "section":
      return storiesUrl({ sectionId: String(id) });
    case "topic":
      return storiesUrl({ topicId: String(id) });
    case "series":
      return seriesUrl({ slug });
    case "page":
      return pageUrl({ slug });
    default:
      return kind satisfies never;
  }
}
