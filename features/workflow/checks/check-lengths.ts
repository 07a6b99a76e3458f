import type { CheckedStory, PublishCheck } from "#features/workflow/publish-issue.ts";

interface Surface {
  /** Message that says how much is seen of how much. */
  tells: string;
  field: "headline" | "standfirst" | "seoTitle" | "seoDescription" | "socialDescription";
  text(story: CheckedStory): string;
  /** Characters that the surface shows; what is longer is cut there. */
  maximum: number;
}

/** Of the text on a card. */
const SHARED = 200;

/** Where a story's words stand besides its page, and how much of them is seen there. */
const surfaces: readonly Surface[] = [
  {
    tells: "check.longSearchTitle",
    field: "seoTitle",
    text: ({ seoTitle, headline }) => seoTitle || headline,
    maximum: 70,
  },
  {
    tells: "check.longDescription",
    field: "seoDescription",
    text: ({ seoDescription }) => seoDescription,
    maximum: 160,
  },
  { tells: "check.longPush", field: "headline", text: ({ headline }) => headline, maximum: 90 },
  {
    tells: "check.longSocial",
    field: "standfirst",
    text: (story) => (story.socialDescription ? "" : story.standfirst),
    maximum: SHARED,
  },
  {
    tells: "check.longShared",
    field: "socialDescription",
    text: ({ socialDescription }) => socialDescription,
    maximum: SHARED,
  },
];

/** Nothing is cut where readers first meet the story. */
export const checkLengths: PublishCheck = (story) =>
  surfaces.flatMap(({ tells, field, text, maximum }) => {
    const count = text(story).length;
    if (count <= maximum) return [];
    return [{ field, key: tells, values: { count, maximum }, level: "warning" as const }];
  });
