import { HouseWords } from "#components/articles/house-words.tsx";
import type { ArticleKind } from "#db/enums.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

interface KickerProps {
  article: {
    section: { slug: string; name: string };
    kind: ArticleKind;
    kicker: string;
    language: string;
  };
}

/** The line over a headline: the section, and what kind of story it is when it is not news. */
export function Kicker({ article }: KickerProps) {
  const { section, kind, kicker, language } = article;
  const isPaid = kind === "sponsored";
  const label = kind === "news" ? "" : message(`kind.${kind}`);
  const isSaid = kicker.toLowerCase() === label.toLowerCase();
  return (
    <p className="kicker">
      <a href={sectionUrl(section)}>{section.name}</a>
      {label && (
        <>
          {" · "}
          <HouseWords within={language}>
            {isPaid ? <b className="paid">{label}</b> : label}
          </HouseWords>
        </>
      )}
      {kicker && !isSaid && ` · ${kicker}`}
    </p>
  );
}
