import { directionOf } from "#features/articles/rules.ts";
import type { CardWords } from "#features/social/card/draw-card.ts";
import type { StoryToDraw } from "#features/social/queries.ts";
import { message } from "#lib/messages/message.ts";

/** What is written on the card of a story: over its headline what its page has there. */
export function cardWords({ publication, section, ...story }: StoryToDraw): CardWords {
  const label = story.kind === "news" ? "" : message(`kind.${story.kind}`);
  const isSaid = story.kicker.toLowerCase() === label.toLowerCase();
  return {
    publication: publication.name,
    kicker: [section.name, label, isSaid ? "" : story.kicker].filter(Boolean).join(" · "),
    headline: story.headline,
    isRightToLeft: directionOf(story.language) === "rtl",
    accent: publication.accent,
  };
}
