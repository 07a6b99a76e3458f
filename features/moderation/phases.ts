import { closed } from "#features/moderation/phases/closed.ts";
import { duplicate } from "#features/moderation/phases/duplicate.ts";
import { first } from "#features/moderation/phases/first.ts";
import { form } from "#features/moderation/phases/form.ts";
import { length } from "#features/moderation/phases/length.ts";
import { links } from "#features/moderation/phases/links.ts";
import { premoderation } from "#features/moderation/phases/premoderation.ts";
import { rate } from "#features/moderation/phases/rate.ts";
import { trap } from "#features/moderation/phases/trap.ts";
import { words } from "#features/moderation/phases/words.ts";
import type { Phase } from "#features/moderation/screening.ts";

/** The order in which a comment is looked at. The first phase that says something decides. */
export const phases: readonly Phase[] = [
  length,
  closed,
  rate,
  duplicate,
  trap,
  words,
  links,
  form,
  premoderation,
  first,
];
