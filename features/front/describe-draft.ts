import { isDeepStrictEqual } from "node:util";
import { db } from "#db/client.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";
import { type ComposedFront, composeFront } from "#features/front/compose-front.ts";
import { findHidden } from "#features/front/find-hidden.ts";
import { findStanding } from "#features/front/find-standing.ts";
import type { FrontDraft, StoryLine } from "#features/front/front-draft.ts";
import { placesOf } from "#features/front/places-of.ts";
import { listToChoose } from "#features/front/queries.ts";
import type { Slot } from "#features/front/slot.ts";
import { findLatestQuiz } from "#features/quizzes/queries.ts";
import { getSettings } from "#features/settings/queries.ts";
import { message } from "#lib/messages/message.ts";

interface Drafting {
  /** What an editor puts where; left out for what stands. */
  slots?: readonly Slot[];
  /** The mark of what was seen; left out for what stands. */
  seen?: string;
  /** What stories are looked for by. */
  words?: string;
  /** The place that a chosen story goes to. */
  target?: number;
}

/** An arrangement with the story that readers would get in each place, and what else could stand there. */
export async function describeDraft(drafting: Drafting): Promise<FrontDraft> {
  const { slots, seen, words = "", target = 1 } = drafting;
  const { language, timeZone } = await getSettings();
  const [standing, quiz] = await Promise.all([findStanding(db(), timeZone), findLatestQuiz()]);
  const wanted = [...(slots ?? standing.held)];
  const ids = wanted.map(({ articleId }) => articleId);
  const [front, choices] = await Promise.all([
    composeFront({ slots: wanted, language, hasQuiz: quiz !== null }),
    listToChoose({ words, without: ids }),
  ]);
  const shown = new Set([...front.chosen.values()].map(({ id }) => id));
  const hidden = await findHidden(ids.filter((id) => !shown.has(id)));
  return {
    seen: seen ?? standing.mark,
    isChanged: !isDeepStrictEqual(wanted, standing.held),
    places: placesOf(front).map(({ place, card, why }) => {
      const slot = wanted.find((one) => one.place === place) ?? null;
      const away = slot ? hidden.get(slot.articleId) : undefined;
      return {
        ...{ place, slot, why: why ?? null, story: card ? lineOf(card) : null },
        ownHeadline: away?.headline ?? front.chosen.get(place)?.ownHeadline ?? "",
        hidden: away?.reason ?? null,
      };
    }),
    further: furtherOf(front),
    choices: choices.map(lineOf),
    ...{ words, target },
  };
}

function furtherOf({ columns, opinions, latest, departments }: ComposedFront) {
  const parts = [
    ...columns.map(({ name, latest: story }) => ({ name, stories: story ? [story] : [] })),
    { name: message("home.latest"), stories: latest },
    { name: message("front.opinions"), stories: opinions },
    ...departments.map(({ section, cards }) => ({ name: section.name, stories: cards })),
  ];
  return parts
    .filter(({ stories }) => stories.length > 0)
    .map(({ name, stories }) => ({
      name,
      stories: stories.map(({ id, headline, language }) => ({ id, headline, language })),
    }));
}

function lineOf(card: ArticleCard): StoryLine {
  const { id, headline, kind, publishedAt, picture, language, section } = card;
  return { id, headline, kind, publishedAt, picture, language, section: section.name };
}
