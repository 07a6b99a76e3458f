import type { EditedStory } from "#components/workflow/edited-story.ts";
import { bodyOf } from "#db/test/body-of.ts";
import type { Story } from "#features/workflow/queries.ts";

/** A story at the desk that was never published. */
export function makeStory({
  copy,
  ...more
}: Partial<Omit<Story, "copy">> & { copy?: Partial<Story["copy"]> } = {}): Story {
  const at = new Date("2026-10-20T09:40:00Z");
  return {
    id: 12,
    slug: "draft-12",
    stage: "draft",
    language: "en",
    translationOf: null,
    liveRevisionId: null,
    sectionId: null,
    seriesId: null,
    liveSection: null,
    publishedAt: null,
    seriesAt: null,
    changedAt: null,
    revisedAt: null,
    scheduledFor: null,
    embargoUntil: null,
    retractedAt: null,
    retractedBy: null,
    retractionReason: null,
    withheldAt: null,
    withheldBy: null,
    withheldReason: null,
    unlistedAt: null,
    socialPicture: null,
    wordCount: 0,
    commentMode: "premoderated",
    commentsCloseAt: null,
    createdAt: at,
    createdBy: 1,
    assigneeId: null,
    dueAt: null,
    ...more,
    copy: {
      articleId: 12,
      kicker: "",
      headline: "Two candidates, one chair",
      standfirst: "A bid breaks a custom.",
      kind: "news",
      body: bodyOf("The contest had not been expected."),
      sectionId: 1,
      seriesId: null,
      leadMediaId: null,
      leadCaption: "",
      bylines: [{ authorId: 3, role: "text" }],
      topicIds: [],
      origin: null,
      dateline: "",
      commentPrompt: "",
      pinnedIds: [],
      republication: "allowed",
      seoTitle: "",
      seoDescription: "",
      socialTitle: "",
      socialDescription: "",
      version: 4,
      saveKey: null,
      editedAt: at,
      editedBy: 1,
      ...copy,
    },
  };
}

/** The same as its editor's page gets it. */
export function makeEditedStory(copy: Partial<Story["copy"]> = {}, liveUrl?: string): EditedStory {
  const story = makeStory({ copy });
  const stage = liveUrl === undefined ? "draft" : "live";
  return { id: story.id, stage, language: story.language, liveUrl, copy: story.copy };
}
