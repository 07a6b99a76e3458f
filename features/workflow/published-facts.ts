import type { LockedArticle } from "#features/revisions/lock-article.ts";
import type { PublishedFacts } from "#features/workflow/policy.ts";

/** What the policies ask of a locked story. */
export function publishedFacts(article: LockedArticle): PublishedFacts {
  return {
    createdBy: article.createdBy,
    assigneeId: article.assigneeId,
    stage: article.stage,
    sectionId: article.copy.sectionId,
    liveSectionId: article.sectionId,
  };
}
