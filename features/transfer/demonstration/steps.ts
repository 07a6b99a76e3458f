import type { Loading } from "#features/transfer/demonstration/loading.ts";
import { loadArticles } from "#features/transfer/demonstration/steps/load-articles.ts";
import { loadAuthors } from "#features/transfer/demonstration/steps/load-authors.ts";
import { loadComments } from "#features/transfer/demonstration/steps/load-comments.ts";
import { loadMedia } from "#features/transfer/demonstration/steps/load-media.ts";
import { loadNewsletters } from "#features/transfer/demonstration/steps/load-newsletters.ts";
import { loadPages } from "#features/transfer/demonstration/steps/load-pages.ts";
import { loadQuizzes } from "#features/transfer/demonstration/steps/load-quizzes.ts";
import { loadSettings } from "#features/transfer/demonstration/steps/load-settings.ts";
import { loadSponsors } from "#features/transfer/demonstration/steps/load-sponsors.ts";
import { loadTaxonomy } from "#features/transfer/demonstration/steps/load-taxonomy.ts";

/** What loading writes, in order: each step finds the ids that the ones before it have noted. */
export const steps: ((loading: Loading) => Promise<void>)[] = [
  loadMedia,
  loadTaxonomy,
  loadAuthors,
  loadQuizzes,
  loadArticles,
  loadComments,
  loadNewsletters,
  loadSponsors,
  loadPages,
  loadSettings,
];
