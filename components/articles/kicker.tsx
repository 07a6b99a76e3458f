import type { ArticleKind } from "#db/enums.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

interface KickerProps {
  article: { section: { slug: string; name: string }; kind: ArticleKind; kicker: string };
}

/** The line over a headline: the section, and what kind of story it is when it is not news. */
export function Kicker({ article }: KickerProps) {
  const words = [
    article.kind === "news" ? "" : message(`kind.${article.kind}`),
    article.kicker,
  ].filter(Boolean);
  return (
    <p className="kicker">
      <a href={sectionUrl(article.section)}>{article.section.name}</a>
      {words.map((word) => ` · ${word}`).join("")}
    </p>
  );
}
