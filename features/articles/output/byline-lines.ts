import type { ArticleByline } from "#features/articles/article-view.ts";
import { message } from "#lib/messages/message.ts";

/** The credits as lines: "By Ada Ora and Ben Roe", then every other part in the work. */
export function bylineLines(bylines: ArticleByline[]): string[] {
  const roles = [...new Set(bylines.map(({ role }) => role))];
  return roles.map((role) => {
    const names = bylines.filter((byline) => byline.role === role).map(({ name }) => name);
    const label = role === "text" ? message("byline.by") : `${message(`byline.${role}`)}:`;
    return `${label} ${inOneLine(names)}`;
  });
}

function inOneLine(names: string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(", ")} ${message("byline.and")} ${last}`;
}
