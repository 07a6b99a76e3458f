import type { Step } from "#features/transfer/wordpress/step.ts";
import { importAuthors } from "#features/transfer/wordpress/steps/import-authors.ts";
import { importComments } from "#features/transfer/wordpress/steps/import-comments.ts";
import { importMedia } from "#features/transfer/wordpress/steps/import-media.ts";
import { importPages } from "#features/transfer/wordpress/steps/import-pages.ts";
import { importSections } from "#features/transfer/wordpress/steps/import-sections.ts";
import { importStories } from "#features/transfer/wordpress/steps/import-stories.ts";
import { importTopics } from "#features/transfer/wordpress/steps/import-topics.ts";
import { keepAddresses } from "#features/transfer/wordpress/steps/keep-addresses.ts";
import { keepListingAddresses } from "#features/transfer/wordpress/steps/keep-listing-addresses.ts";
import { keepUploadAddresses } from "#features/transfer/wordpress/steps/keep-upload-addresses.ts";
import { pinSticky } from "#features/transfer/wordpress/steps/pin-sticky.ts";
import { tellSkipped } from "#features/transfer/wordpress/steps/tell-skipped.ts";

/** What an import does, in this order: things first, then what points at them. */
export const steps: readonly Step[] = [
  importMedia,
  importAuthors,
  importSections,
  importTopics,
  importStories,
  importPages,
  importComments,
  pinSticky,
  keepAddresses,
  keepListingAddresses,
  keepUploadAddresses,
  tellSkipped,
];
