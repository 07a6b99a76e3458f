import { Fragment } from "react";
import { HouseWords } from "#components/articles/house-words.tsx";
import type { ArticleTranslation } from "#features/articles/article-view.ts";
import { languageWithin } from "#features/articles/rules.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface TranslationLinksProps {
  translations: ArticleTranslation[];
  /** Language of the story that they translate. */
  language: string;
}

/** The same story in other languages, each named in its own (A2). */
export function TranslationLinks({ translations, language }: TranslationLinksProps) {
  if (translations.length === 0) return null;
  return (
    <p className="meta" dir={languageWithin(language, messageLanguage).dir}>
      <HouseWords within={language}>{message("article.translations")}</HouseWords>{" "}
      {translations.map((translation, place) => (
        <Fragment key={translation.slug}>
          {place > 0 && " · "}
          <a
            href={articleUrl(translation)}
            hrefLang={translation.language}
            rel="alternate"
            {...languageWithin(language, translation.language)}
          >
            {languageName(translation.language)}
          </a>
        </Fragment>
      ))}
    </p>
  );
}

/** The name of a language in itself, with the capital that it has at the beginning of a line. */
function languageName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
