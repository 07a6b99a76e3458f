import type { Places } from "#scripts/bench/archive/add-places.ts";
import { type MadeUpStory, madeUpStory } from "#scripts/bench/archive/made-up-story.ts";
import { seededRandom, zipfRank } from "#scripts/bench/archive/random.ts";
import { type Vocabulary, vocabularies } from "#scripts/bench/archive/vocabulary.ts";

const BATCH = 1000;
const YEARS = 12;

export interface ArchiveRow extends MadeUpStory {
  language: string;
  publishedAt: Date;
  sectionId: number;
  seriesId: number | null;
  topicIds: number[];
  authorIds: number[];
}

/** That many stories in batches, the same each time that it is called with the same places and `now`. */
export function* archiveRows(
  stories: number,
  places: Places,
  now: number,
): Generator<ArchiveRow[], void> {
  const random = seededRandom(stories);
  const languages = vocabularies();
  for (let done = 0; done < stories; done += BATCH) {
    yield Array.from({ length: Math.min(BATCH, stories - done) }, () =>
      makeRow(random, { languages, places, now }),
    );
  }
}

interface Making {
  languages: Vocabulary[];
  places: Places;
  now: number;
}

function makeRow(random: () => number, { languages, places, now }: Making): ArchiveRow {
  const language = byShare(languages, random());
  const topics = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
    zipfRank(random, places.topics.length),
  );
  const age = random() ** 1.5 * YEARS * 365 * 86_400_000;
  return {
    ...madeUpStory(random, language, topics[0]!),
    language: language.language,
    publishedAt: new Date(Math.floor(now - age - 60_000)),
    sectionId: places.sections[zipfRank(random, places.sections.length)]!,
    seriesId: random() < 0.15 ? places.series[zipfRank(random, places.series.length)]! : null,
    topicIds: [...new Set(topics)].map((topic) => places.topics[topic]!),
    authorIds: [...new Set([0, random() < 0.3 ? 1 : 0])].map(
      () => places.authors[zipfRank(random, places.authors.length)]!,
    ),
  };
}

function byShare(languages: Vocabulary[], at: number): Vocabulary {
  let reached = 0;
  for (const language of languages) {
    reached += language.share;
    if (reached > at) return language;
  }
  return languages[0]!;
}
