import type { LockedArticle } from "#features/revisions/lock-article.ts";
import type { StoryFacts } from "#features/revisions/policy.ts";

/** What the policies ask of a locked story. */
export function storyFacts({ createdBy, assigneeId, stage, copy }: LockedArticle): StoryFacts {
  return { createdBy, assigneeId, stage, sectionId: copy.sectionId };
}
