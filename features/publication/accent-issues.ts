import { contrastOf, LEAST_CONTRAST, PAPERS, toldContrast } from "#features/publication/rules.ts";
import type { Issue } from "#lib/errors.ts";

/** What is wrong with accents, `#rrggbb`, that cannot be read on their paper: the ratio that they have is told. */
export function accentIssues({
  accent,
  accentDark,
}: {
  accent: string;
  accentDark: string;
}): Issue[] {
  return [
    ...contrastIssue("accent", accent, PAPERS.light),
    ...contrastIssue("accentDark", accentDark, PAPERS.dark),
  ];
}

function contrastIssue(field: string, colour: string, paper: string): Issue[] {
  const ratio = contrastOf(colour, paper);
  if (ratio >= LEAST_CONTRAST) return [];
  return [{ field, key: "manage.contrast", values: { colour, ratio: toldContrast(ratio) } }];
}
